package dev.portalsdk.core.spi.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a record is read: each field once, none missing. Immutable and thread-safe.
 *
 * @param <T> the record
 */
final class WireType<T> implements WireValue {

  private static final ClassValue<WireType<?>> AS_DECLARED =
      new ClassValue<>() {
        @Override
        protected WireType<?> computeValue(Class<?> type) {
          return new WireType<>(type, FieldNames.of(Map.of()));
        }
      };

  private final Class<T> type;
  private final WireFields fields;
  private final MethodHandle constructor;

  private WireType(Class<T> type, FieldNames names) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type.getSimpleName() + " is no record");
    }
    RecordComponent[] components = type.getRecordComponents();
    this.type = type;
    this.fields = new WireFields(components, names);
    this.constructor = constructor(type, components);
  }

  /**
   * Returns how a record is read.
   *
   * @throws IllegalArgumentException if it is no record of values that JSON has
   */
  @SuppressWarnings("unchecked") // The class value of a type is of that type.
  static <T> WireType<T> of(Class<T> type, FieldNames names) {
    return names.areAsDeclared()
        ? (WireType<T>) AS_DECLARED.get(type)
        : new WireType<>(type, names);
  }

  private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectConstructor(canonical)
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalArgumentException("The record " + type.getSimpleName() + " is not open", e);
    }
  }

  @Override
  public T read(JsonScanner scanner, JsonKind kind, Reading reading) {
    if (kind != JsonKind.OBJECT) {
      throw reading.changed("an object was expected, it is " + kind);
    }
    return create(new WireObject(fields, scanner, reading).read());
  }

  @SuppressWarnings("unchecked") // The constructor is the type's own.
  private T create(@Nullable Object[] values) {
    try {
      return (T) constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable impossible) {
      throw new IllegalStateException(type.getSimpleName() + " cannot be made", impossible);
    }
  }
}
