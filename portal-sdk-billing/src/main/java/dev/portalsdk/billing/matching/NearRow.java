package dev.portalsdk.billing.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A row that is near to several, or to one that is.
 *
 * @param amount in minor units
 * @param day by which it is near
 * @param ofLedger on which side it stands
 * @param place where it stands there
 */
record NearRow(long amount, int day, boolean ofLedger, int place) {

  private static final Comparator<NearRow> BY_AMOUNT = Comparator.comparingLong(NearRow::amount);
  private static final Comparator<NearRow> BY_DAY = Comparator.comparingInt(NearRow::day);

  /**
   * Returns the rows in crowds: in each the amounts follow each other within the tolerance and the
   * days within the window, so that rows that are near to each other are in one.
   */
  static List<List<NearRow>> crowds(List<NearRow> rows, long tolerance, int window) {
    List<List<NearRow>> crowds = new ArrayList<>();
    for (List<NearRow> run :
        runs(rows, BY_AMOUNT, (one, next) -> next.amount() - one.amount() <= tolerance)) {
      crowds.addAll(runs(run, BY_DAY, (one, next) -> (long) next.day() - one.day() <= window));
    }
    return crowds;
  }

  /** Returns the places of those on one side, ascending. */
  static int[] places(List<NearRow> crowd, boolean ofLedger) {
    Places places = new Places();
    crowd.stream()
        .filter(row -> row.ofLedger() == ofLedger)
        .forEach(row -> places.add(row.place()));
    return places.sorted();
  }

  private static List<List<NearRow>> runs(
      List<NearRow> rows, Comparator<NearRow> order, BiPredicate<NearRow, NearRow> goesOn) {
    List<NearRow> sorted = new ArrayList<>(rows);
    sorted.sort(order);
    List<List<NearRow>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !goesOn.test(sorted.get(i - 1), sorted.get(i))) {
        runs.add(sorted.subList(from, i));
        from = i;
      }
    }
    return runs;
  }
}
