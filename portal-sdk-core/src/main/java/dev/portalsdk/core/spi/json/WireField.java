package dev.portalsdk.core.spi.json;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record. Immutable and thread-safe.
 *
 * @param name the component's
 * @param optional whether it may be null or absent
 * @param value how it is read
 */
record WireField(String name, boolean optional, WireValue value) {

  static WireField of(RecordComponent component, FieldNames names) {
    boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new WireField(
        component.getName(), optional, WireValues.of(component.getGenericType(), names));
  }

  @Nullable Object read(JsonScanner scanner, Reading reading) {
    JsonKind kind = scanner.kind();
    if (kind == JsonKind.NULL) {
      if (!optional) {
        throw reading.changed("a value was expected, it is null");
      }
      scanner.nothing();
      return null;
    }
    return value.read(scanner, kind, reading);
  }
}
