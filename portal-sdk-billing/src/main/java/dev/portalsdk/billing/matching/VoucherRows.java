package dev.portalsdk.billing.matching;

import java.util.Arrays;

/**
 * The rows of one side in columns, 20 bytes for each instead of objects: amount, day, what a row
 * must share with its counterpart, and the next row of the same number.
 */
final class VoucherRows {

  static final int NONE = -1;
  static final int NO_DAY = Integer.MIN_VALUE;

  private static final int FEWEST = 64;

  private long[] amounts = new long[FEWEST];
  private int[] days = new int[FEWEST];
  private int[] traits = new int[FEWEST];
  private int[] next = new int[FEWEST];

  /** The place of the last row of each number plus one, so that zero is none. */
  private int[] first = new int[FEWEST];

  private int size;

  /** Adds a row to those of its number and returns its place. */
  int add(int group, long amount, int day, int trait) {
    if (size == amounts.length) {
      grow();
    }
    amounts[size] = amount;
    days[size] = day;
    traits[size] = trait;
    next[size] = first(group);
    reach(group);
    first[group] = ++size;
    return size - 1;
  }

  int size() {
    return size;
  }

  long amount(int row) {
    return amounts[row];
  }

  int day(int row) {
    return days[row];
  }

  int traits(int row) {
    return traits[row];
  }

  /** Returns the last row that came of a number, or {@link #NONE}. */
  int first(int group) {
    return group < first.length ? first[group] - 1 : NONE;
  }

  /** Returns the row of the same number before, or {@link #NONE}. */
  int next(int row) {
    return next[row];
  }

  /** Returns all rows of a number, ascending. */
  int[] all(int group) {
    int count = 0;
    for (int row = first(group); row != NONE; row = next[row]) {
      count++;
    }
    int[] all = new int[count];
    for (int row = first(group); row != NONE; row = next[row]) {
      all[--count] = row;
    }
    return all;
  }

  private void reach(int group) {
    if (group >= first.length) {
      first = Arrays.copyOf(first, larger(group));
    }
  }

  private void grow() {
    int length = larger(size);
    amounts = Arrays.copyOf(amounts, length);
    days = Arrays.copyOf(days, length);
    traits = Arrays.copyOf(traits, length);
    next = Arrays.copyOf(next, length);
  }

  private static int larger(int length) {
    return length + (length >> 1);
  }
}
