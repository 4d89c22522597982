package dev.portalsdk.billing.matching;

import java.util.Arrays;

/**
 * Of each row of one side, which rows of the other have a near amount and a near day: none, one, or
 * several. It takes no longer where many do.
 */
final class NearRows {

  static final int NONE = -1;
  static final int SEVERAL = -2;

  /** Days of reception are counted beside those of issue, as far away as no day is. */
  private static final long RECEIVED = 1L << 33;

  private final MatchSettings settings;
  private final long tolerance;

  NearRows(MatchSettings settings, long tolerance) {
    this.settings = settings;
    this.tolerance = tolerance;
  }

  /** Returns of each entry the place of the one invoice that is near, or how many are. */
  int[] ofEntries(Slice entries, Slice invoices) {
    return near(entries, invoices, true);
  }

  /** Returns of each invoice the place of the one entry that is near, or how many are. */
  int[] ofInvoices(Slice invoices, Slice entries) {
    return near(invoices, entries, false);
  }

  /**
   * Both by amount, ascending: those that come into reach are counted, those that leave are not.
   */
  private int[] near(Slice rows, Slice others, boolean rowsAreEntries) {
    DayCounts counts = new DayCounts(days(others));
    int[] near = new int[rows.size()];
    int in = 0;
    int out = 0;
    for (int i = 0; i < near.length; i++) {
      for (; in < others.size() && less(others.amount(in)) <= rows.amount(i); in++) {
        counts.add(day(others, in), in);
      }
      for (; out < in && others.amount(out) < less(rows.amount(i)); out++) {
        counts.remove(day(others, out), out);
      }
      near[i] = rowsAreEntries ? ofEntry(rows.day(i), counts) : ofInvoice(rows, i, counts);
    }
    return near;
  }

  private int ofEntry(long day, DayCounts invoices) {
    long from = day - settings.issueWindow();
    long to = day + settings.issueWindow();
    long received = day + RECEIVED;
    long receivedTo = received + settings.receptionWindow();
    int count = invoices.countBetween(from, to) + invoices.countBetween(received, receivedTo);
    return count == 1
        ? (int) (invoices.placesBetween(from, to) + invoices.placesBetween(received, receivedTo))
        : many(count);
  }

  private int ofInvoice(Slice invoices, int invoice, DayCounts entries) {
    long day = invoices.day(invoice);
    boolean received = invoices.isReceived(invoice);
    long from = day - (received ? settings.receptionWindow() : settings.issueWindow());
    long to = received ? day : day + settings.issueWindow();
    int count = entries.countBetween(from, to);
    return count == 1 ? (int) entries.placesBetween(from, to) : many(count);
  }

  private long less(long amount) {
    return amount < Long.MIN_VALUE + tolerance ? Long.MIN_VALUE : amount - tolerance;
  }

  private static int many(int count) {
    return count == 0 ? NONE : SEVERAL;
  }

  private static long[] days(Slice rows) {
    long[] days = new long[rows.size()];
    Arrays.setAll(days, i -> day(rows, i));
    return days;
  }

  private static long day(Slice rows, int i) {
    return rows.isReceived(i) ? rows.day(i) + RECEIVED : rows.day(i);
  }
}
