package dev.portalsdk.core.spi.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final List<WireField> fields;
  private final JsonReader.Options options;
  private final int[] fieldOfOption;
  private final MethodHandle constructor;

  private WireType(Class<T> type, FieldNames names) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type.getSimpleName() + " is no record");
    }
    RecordComponent[] components = type.getRecordComponents();
    List<WireField> declared = new ArrayList<>();
    List<String> optionNames = new ArrayList<>();
    List<Integer> optionFields = new ArrayList<>();
    for (RecordComponent component : components) {
      for (String name : names.of(component.getName())) {
        optionNames.add(name);
        optionFields.add(declared.size());
      }
      declared.add(WireField.of(component, names));
    }
    this.type = type;
    this.fields = List.copyOf(declared);
    this.options = JsonReader.Options.of(optionNames.toArray(String[]::new));
    this.fieldOfOption = optionFields.stream().mapToInt(Integer::intValue).toArray();
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
  public T read(JsonReader reader, JsonReader.Token token, Reading reading) throws IOException {
    if (token != JsonReader.Token.BEGIN_OBJECT) {
      throw reading.changed("an object was expected, it is " + JsonTokens.name(token));
    }
    @Nullable Object[] values = new Object[fields.size()];
    boolean[] read = new boolean[fields.size()];
    Set<String> passedOver = null;
    reader.beginObject();
    while (reader.hasNext()) {
      int option = reader.selectName(options);
      if (option >= 0) {
        read(reader, reading, fieldOfOption[option], values, read);
      } else {
        passedOver = passedOver == null ? new HashSet<>() : passedOver;
        passOver(reader, reading, passedOver);
      }
    }
    reader.endObject();
    requireAll(reading, read);
    return create(values);
  }

  private void read(
      JsonReader reader, Reading reading, int position, @Nullable Object[] values, boolean[] read)
      throws IOException {
    WireField field = fields.get(position);
    reading.path().enter(field.name());
    if (read[position]) {
      throw reading.malformed("the field stands there twice");
    }
    read[position] = true;
    values[position] = field.read(reader, reading);
    reading.path().leave();
  }

  private static void passOver(JsonReader reader, Reading reading, Set<String> passedOver)
      throws IOException {
    String name = reader.nextName();
    if (!passedOver.add(name)) {
      throw reading.malformed("an undeclared field stands there twice");
    }
    reading.passOver(name);
    reader.skipValue();
  }

  private void requireAll(Reading reading, boolean[] read) {
    for (int i = 0; i < read.length; i++) {
      if (!read[i] && !fields.get(i).optional()) {
        reading.path().enter(fields.get(i).name());
        throw reading.changed("the field is missing");
      }
    }
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
