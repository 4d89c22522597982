package dev.portalsdk.core.spi.json;

import dev.portalsdk.core.table.RowReader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a row of a table whose headers are its components. Immutable and thread-safe.
 *
 * @param names of the components
 * @param accessors of the components, in the same order
 * @param reader reads such rows, so that what cannot be read fails as it does in a table
 */
record WireShape(List<String> names, List<MethodHandle> accessors, RowReader reader) {

  private static final ClassValue<WireShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected WireShape computeValue(Class<?> type) {
          List<RecordComponent> components = List.of(type.getRecordComponents());
          List<String> names = components.stream().map(RecordComponent::getName).toList();
          return new WireShape(
              names, components.stream().map(WireShape::accessor).toList(), RowReader.of(names));
        }
      };

  static WireShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  private static MethodHandle accessor(RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return MethodHandles.lookup()
          .unreflect(accessor)
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("A component of the record is not open", e);
    }
  }

  /** Returns the text of a component; lists and records within a row have none. */
  String text(Object wire, int position) {
    Object value = value(wire, position);
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    boolean simple = value instanceof String || value instanceof Number || value instanceof Boolean;
    return simple ? String.valueOf(value) : "";
  }

  private @Nullable Object value(Object wire, int position) {
    try {
      return (Object) accessors.get(position).invokeExact(wire);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable impossible) {
      throw new IllegalStateException("A component of a record is there", impossible);
    }
  }
}
