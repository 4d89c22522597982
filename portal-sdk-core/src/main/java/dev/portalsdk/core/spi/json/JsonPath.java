package dev.portalsdk.core.spi.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where in a JSON document one is, in names that the adapter declared: what stands in the document
 * may be anything. Not thread-safe.
 */
final class JsonPath {

  private static final int USUAL_DEPTH = 8;

  // A step is the name of a field, or null and the place in a list.
  private @Nullable String[] fields = new @Nullable String[USUAL_DEPTH];
  private int[] indexes = new int[USUAL_DEPTH];
  private int depth;

  void enter(String field) {
    enter(field, 0);
  }

  void enter(int index) {
    enter(null, index);
  }

  private void enter(@Nullable String field, int index) {
    if (depth == fields.length) {
      fields = Arrays.copyOf(fields, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    fields[depth] = field;
    indexes[depth] = index;
    depth++;
  }

  void leave() {
    depth--;
  }

  /** Returns the place, such as {@code $.facturas[3].importe}. */
  @Override
  public String toString() {
    StringBuilder path = new StringBuilder("$");
    for (int i = 0; i < depth; i++) {
      path.append(fields[i] == null ? "[" + indexes[i] + "]" : "." + fields[i]);
    }
    return path.toString();
  }
}
