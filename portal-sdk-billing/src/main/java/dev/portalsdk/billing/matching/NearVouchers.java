package dev.portalsdk.billing.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

/** Tells which vouchers that share no number have one near amount and day on the other side. */
final class NearVouchers {

  private static final int BEST_SCORE = 50;
  private static final int LEAST_SCORE = 20;

  private final VoucherRows entryRows;
  private final VoucherRows invoiceRows;
  private final IntToLongFunction tolerances;
  private final MatchSettings settings;
  private final MatchSink sink;

  /** Takes the rows of both sides, and how many minor units amounts of some traits may differ. */
  NearVouchers(
      VoucherRows entries,
      VoucherRows invoices,
      IntToLongFunction tolerances,
      MatchSettings settings,
      MatchSink sink) {
    this.entryRows = entries;
    this.invoiceRows = invoices;
    this.tolerances = tolerances;
    this.settings = settings;
    this.sink = sink;
  }

  void match(int[] freeEntries, int[] freeInvoices) {
    Slice entries = dated(entryRows, freeEntries, sink::onlyInLedger);
    Slice invoices = dated(invoiceRows, freeInvoices, sink::onlyInPortal);
    while (entries.hasNext() || invoices.hasNext()) {
      int side = Math.min(nextSide(entries), nextSide(invoices));
      entries = entries.next(side);
      invoices = invoices.next(side);
      match(entries, invoices);
    }
  }

  private static Slice dated(VoucherRows rows, int[] some, IntConsumer undated) {
    Places dated = new Places();
    for (int row : some) {
      if (rows.day(row) == VoucherRows.NO_DAY) {
        undated.accept(row);
      } else {
        dated.add(row);
      }
    }
    return Slice.before(rows, dated.all());
  }

  private static int nextSide(Slice slice) {
    return slice.hasNext() ? slice.nextSide() : Integer.MAX_VALUE;
  }

  private void match(Slice entries, Slice invoices) {
    if (entries.size() == 0 || invoices.size() == 0) {
      alone(entries, invoices);
      return;
    }
    long tolerance = tolerances.applyAsLong(entries.traits(0));
    NearRows near = new NearRows(settings, tolerance);
    int[] invoiceOf = near.ofEntries(entries, invoices);
    int[] entryOf = near.ofInvoices(invoices, entries);
    List<NearRow> left = new ArrayList<>();
    for (int i = 0; i < invoiceOf.length; i++) {
      entry(entries, i, invoices, invoiceOf[i], entryOf, left);
    }
    for (int i = 0; i < entryOf.length; i++) {
      invoice(invoices, i, entryOf[i], invoiceOf, left);
    }
    NearRow.crowds(left, tolerance, widestWindow()).forEach(this::ambiguous);
  }

  private void entry(
      Slice entries, int i, Slice invoices, int near, int[] entryOf, List<NearRow> left) {
    if (near == NearRows.NONE) {
      sink.onlyInLedger(entries.place(i));
    } else if (near != NearRows.SEVERAL && entryOf[near] == i) {
      long apart = Math.abs((long) entries.day(i) - invoices.day(near));
      int score = (int) Math.max(LEAST_SCORE, BEST_SCORE - apart);
      sink.matched(entries.place(i), invoices.place(near), MatchRule.AMOUNT_AND_DAY, score, true);
    } else {
      left.add(new NearRow(entries.amount(i), entries.day(i), true, entries.place(i)));
    }
  }

  private void invoice(Slice invoices, int i, int near, int[] invoiceOf, List<NearRow> left) {
    if (near == NearRows.NONE) {
      sink.onlyInPortal(invoices.place(i));
    } else if (near == NearRows.SEVERAL || invoiceOf[near] != i) {
      left.add(new NearRow(invoices.amount(i), invoices.day(i), false, invoices.place(i)));
    }
  }

  private void alone(Slice entries, Slice invoices) {
    for (int i = 0; i < entries.size(); i++) {
      sink.onlyInLedger(entries.place(i));
    }
    for (int i = 0; i < invoices.size(); i++) {
      sink.onlyInPortal(invoices.place(i));
    }
  }

  private void ambiguous(List<NearRow> crowd) {
    sink.ambiguous(
        MatchDoubt.SEVERAL_NEAR, NearRow.places(crowd, true), NearRow.places(crowd, false));
  }

  private int widestWindow() {
    return Math.max(settings.issueWindow(), settings.receptionWindow());
  }
}
