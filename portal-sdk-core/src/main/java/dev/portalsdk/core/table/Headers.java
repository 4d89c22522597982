package dev.portalsdk.core.table;

import java.util.Arrays;
import java.util.List;

/**
 * The headers of a table, with the place of each. Rows are read by one mapper, which asks for the
 * same headers in the same order: where the last row was asked on is where it is looked first.
 *
 * <p>Instances belong to one thread.
 */
final class Headers {

  private final List<String> texts;
  private final int[] next;
  private int last;

  Headers(List<String> texts) {
    this.texts = List.copyOf(texts);
    this.next = new int[texts.size() + 1];
    Arrays.fill(next, -1);
    this.last = texts.size();
  }

  List<String> texts() {
    return texts;
  }

  int size() {
    return texts.size();
  }

  /** Begins a row. */
  void begin() {
    last = texts.size();
  }

  /** Returns the place of a header from 0, or -1 if there is no such header. */
  int position(String header) {
    int position = next[last];
    if (position < 0 || !texts.get(position).equals(header)) {
      position = texts.indexOf(header);
      next[last] = position;
    }
    if (position >= 0) {
      last = position;
    }
    return position;
  }
}
