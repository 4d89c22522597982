package dev.portalsdk.billing.matching;

import java.util.Arrays;

/** Places of rows, in the order in which they were added. */
final class Places {

  private int[] places = new int[16];
  private int size;

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int[] all() {
    return Arrays.copyOf(places, size);
  }

  int[] sorted() {
    int[] sorted = all();
    Arrays.sort(sorted);
    return sorted;
  }
}
