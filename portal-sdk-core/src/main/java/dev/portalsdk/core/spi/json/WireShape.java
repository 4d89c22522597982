package dev.portalsdk.core.spi.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as a row of a table whose headers are its components. Immutable and thread-safe.
 *
 * @param names of the components
 * @param values from a record to the array of its components, in the same order
 */
record WireShape(List<String> names, MethodHandle values) {

  private static final ClassValue<WireShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected WireShape computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          List<String> names = Stream.of(components).map(RecordComponent::getName).toList();
          return new WireShape(names, values(components));
        }
      };

  static WireShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  /** One handle for all components: a record is taken apart by one call that the JVM compiles. */
  private static MethodHandle values(RecordComponent[] components) {
    MethodHandle collect =
        MethodHandles.identity(Object[].class).asCollector(Object[].class, components.length);
    MethodHandle[] accessors =
        Stream.of(components).map(WireShape::accessor).toArray(MethodHandle[]::new);
    return MethodHandles.permuteArguments(
        MethodHandles.filterArguments(collect, 0, accessors),
        MethodType.methodType(Object[].class, Object.class),
        new int[components.length]);
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

  /** Returns the components of a record, in their order. */
  @Nullable Object[] values(Object wire) {
    try {
      return (@Nullable Object[]) values.invokeExact(wire);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable impossible) {
      throw new IllegalStateException("The components of a record are there", impossible);
    }
  }

  /** Returns the text of a component's value; lists and records within a row have none. */
  static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof Number || value instanceof Boolean ? String.valueOf(value) : "";
  }
}
