package dev.portalsdk.core.spi.json;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where in a JSON document one is, in names that the adapter declared: what stands in the document
 * may be anything. Not thread-safe.
 */
final class JsonPath {

  private final Deque<Object> steps = new ArrayDeque<>();

  void enter(String field) {
    steps.addLast(field);
  }

  void enter(int index) {
    steps.addLast(index);
  }

  void leave() {
    steps.removeLast();
  }

  /** Returns the place, such as {@code $.facturas[3].importe}. */
  @Override
  public String toString() {
    StringBuilder path = new StringBuilder("$");
    for (Object step : steps) {
      path.append(step instanceof Integer ? "[" + step + "]" : "." + step);
    }
    return path.toString();
  }
}
