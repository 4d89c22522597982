package dev.portalsdk.billing.matching;

import java.util.Arrays;

/**
 * How many rows stand on the days from one to another, and the sum of their places, which is the
 * place of the row if it is one alone: a tree of sums (Fenwick) over the days that there are.
 */
final class DayCounts {

  private final long[] days;
  private final int[] counts;
  private final long[] places;

  /** Starts without rows; takes the days that they may stand on, in any order. */
  DayCounts(long[] some) {
    days = Arrays.stream(some).sorted().distinct().toArray();
    counts = new int[days.length + 1];
    places = new long[days.length + 1];
  }

  void add(long day, int place) {
    change(day, 1, place);
  }

  void remove(long day, int place) {
    change(day, -1, -place);
  }

  int countBetween(long from, long to) {
    int count = 0;
    for (int at = below(to + 1); at > 0; at -= at & -at) {
      count += counts[at];
    }
    for (int at = below(from); at > 0; at -= at & -at) {
      count -= counts[at];
    }
    return count;
  }

  long placesBetween(long from, long to) {
    long sum = 0;
    for (int at = below(to + 1); at > 0; at -= at & -at) {
      sum += places[at];
    }
    for (int at = below(from); at > 0; at -= at & -at) {
      sum -= places[at];
    }
    return sum;
  }

  private void change(long day, int count, long place) {
    for (int at = below(day) + 1; at < counts.length; at += at & -at) {
      counts[at] += count;
      places[at] += place;
    }
  }

  /** Returns how many of the days lie before a day. */
  private int below(long day) {
    int found = Arrays.binarySearch(days, day);
    return found < 0 ? -found - 1 : found;
  }
}
