package dev.portalsdk.core.spi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of a record, by their positions and by their names. Portals write fields in one order,
 * so that the one that is expected is looked for first, as the bytes that its name is written in.
 * Immutable and thread-safe.
 */
final class WireFields {

  /** The position of a name that stands for no field. */
  static final int NONE = -1;

  private final List<WireField> fields;
  private final byte[][] quoted;
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * Makes them.
   *
   * @param components of the record
   * @param names their other names
   * @throws IllegalArgumentException if a name stands for two fields, or if JSON has no such value
   */
  WireFields(RecordComponent[] components, FieldNames names) {
    this.fields = Stream.of(components).map(each -> WireField.of(each, names)).toList();
    this.quoted =
        fields.stream()
            .map(field -> ('"' + field.name() + '"').getBytes(UTF_8))
            .toArray(byte[][]::new);
    for (int i = 0; i < fields.size(); i++) {
      for (String name : names.of(fields.get(i).name())) {
        put(name, i);
      }
    }
  }

  private void put(String name, int position) {
    Integer other = positions.put(name, position);
    if (other != null && other != position) {
      throw new IllegalArgumentException("'" + name + "' is the name of two fields");
    }
  }

  int size() {
    return fields.size();
  }

  WireField get(int position) {
    return fields.get(position);
  }

  /** Takes the next name if it is the own one of this field, written without escapes. */
  boolean takes(int position, JsonScanner scanner) {
    return position < quoted.length && scanner.takes(quoted[position]);
  }

  /** Returns the position of the field that a name stands for, or {@link #NONE}. */
  int position(String name) {
    return positions.getOrDefault(name, NONE);
  }
}
