package dev.portalsdk.billing.matching;

import java.util.Arrays;
import java.util.Comparator;

/** Some rows of one side that share owner, kind and currency, by amount, ascending. */
final class Slice {

  private final VoucherRows rows;
  private final Integer[] places;
  private final int from;
  private final int to;

  private Slice(VoucherRows rows, Integer[] places, int from, int to) {
    this.rows = rows;
    this.places = places;
    this.from = from;
    this.to = to;
  }

  /** Returns the rows of the smallest owner, kind and currency, none yet. */
  static Slice before(VoucherRows rows, int[] some) {
    Integer[] places = Arrays.stream(some).boxed().toArray(Integer[]::new);
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(row -> Traits.side(rows.traits(row)))
            .thenComparingLong(rows::amount)
            .thenComparing(Comparator.naturalOrder());
    Arrays.sort(places, order);
    return new Slice(rows, places, 0, 0);
  }

  /** Returns whether there are rows after these. */
  boolean hasNext() {
    return to < places.length;
  }

  /** Returns owner, kind and currency of the rows after these. */
  int nextSide() {
    return Traits.side(rows.traits(places[to]));
  }

  /** Returns the rows after these if they are of this side, else none. */
  Slice next(int side) {
    int end = to;
    while (end < places.length && Traits.side(rows.traits(places[end])) == side) {
      end++;
    }
    return new Slice(rows, places, to, end);
  }

  int size() {
    return to - from;
  }

  /** Returns the place of a row among all of its side. */
  int place(int i) {
    return places[from + i];
  }

  long amount(int i) {
    return rows.amount(place(i));
  }

  int day(int i) {
    return rows.day(place(i));
  }

  int traits(int i) {
    return rows.traits(place(i));
  }

  boolean isReceived(int i) {
    return Traits.isReceived(traits(i));
  }
}
