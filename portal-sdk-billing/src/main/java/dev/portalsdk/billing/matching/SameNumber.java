package dev.portalsdk.billing.matching;

import static dev.portalsdk.billing.matching.VoucherRows.NONE;

import java.util.function.IntPredicate;

/**
 * Tells which vouchers of one owner, kind and number are the same, and hands on those that lack.
 */
final class SameNumber {

  private static final int LETTERS = 27;
  private static final int NO_LETTER = 0;

  private final Vouchers vouchers;
  private final VoucherRows entries;
  private final VoucherRows invoices;
  private final MatchSink sink;
  private final Places freeEntries = new Places();
  private final Places freeInvoices = new Places();

  SameNumber(Vouchers vouchers, MatchSink sink) {
    this.vouchers = vouchers;
    this.entries = vouchers.entries();
    this.invoices = vouchers.invoices();
    this.sink = sink;
  }

  void matchAll() {
    for (int group = 0; group < vouchers.groups(); group++) {
      int entry = entries.first(group);
      int invoice = invoices.first(group);
      if (isCrowded(entries, entry) || isCrowded(invoices, invoice)) {
        crowd(entries.all(group), invoices.all(group));
      } else if (entry == NONE) {
        freeInvoices.add(invoice);
      } else if (invoice == NONE) {
        freeEntries.add(entry);
      } else {
        pair(entry, invoice);
      }
    }
  }

  /** Returns the entries whose number no invoice has. */
  int[] freeEntries() {
    return freeEntries.all();
  }

  /** Returns the invoices whose number no entry has. */
  int[] freeInvoices() {
    return freeInvoices.all();
  }

  private static boolean isCrowded(VoucherRows rows, int first) {
    return first != NONE && rows.next(first) != NONE;
  }

  private void pair(int entry, int invoice) {
    int letter = letter(entries, entry);
    int other = letter(invoices, invoice);
    if (letter == other) {
      matched(entry, invoice, MatchRule.INVOICE_KEY, 100, 80);
    } else if (letter == NO_LETTER || other == NO_LETTER) {
      matched(entry, invoice, MatchRule.INVOICE_KEY_WITHOUT_LETTER, 90, 60);
    } else {
      sink.ambiguous(MatchDoubt.LETTER_DIFFERS, new int[] {entry}, new int[] {invoice});
    }
  }

  private void matched(int entry, int invoice, MatchRule rule, int score, int scoreIfDifferent) {
    boolean agree = vouchers.amountsAgree(entry, invoice);
    sink.matched(entry, invoice, rule, agree ? score : scoreIfDifferent, agree);
  }

  /** More than one voucher of one number on a side: only what a letter tells apart is matched. */
  private void crowd(int[] ofLedger, int[] ofPortal) {
    int[] entryOf = new int[LETTERS];
    int[] inLedger = counts(entries, ofLedger, entryOf);
    int[] invoiceOf = new int[LETTERS];
    int[] atPortal = counts(invoices, ofPortal, invoiceOf);
    for (int letter = NO_LETTER + 1; letter < LETTERS; letter++) {
      if (inLedger[letter] == 1 && atPortal[letter] == 1) {
        matched(entryOf[letter], invoiceOf[letter], MatchRule.INVOICE_KEY, 100, 80);
        inLedger[letter] = 0;
        atPortal[letter] = 0;
      }
    }
    rest(
        chosen(entries, ofLedger, letter -> inLedger[letter] > 0),
        chosen(invoices, ofPortal, letter -> atPortal[letter] > 0),
        inLedger,
        atPortal);
  }

  private void rest(int[] ofLedger, int[] ofPortal, int[] inLedger, int[] atPortal) {
    if (ofLedger.length > 0 && ofPortal.length > 0) {
      sink.ambiguous(doubt(inLedger, atPortal), ofLedger, ofPortal);
      return;
    }
    for (int letter = NO_LETTER; letter < LETTERS; letter++) {
      alone(entries, ofLedger, letter, inLedger[letter]);
      alone(invoices, ofPortal, letter, atPortal[letter]);
    }
  }

  /** A key that stands twice on one side and not on the other is one row too many, or another's. */
  private void alone(VoucherRows rows, int[] some, int letter, int count) {
    boolean ofLedger = rows == entries;
    if (count == 1) {
      int row = chosen(rows, some, one -> one == letter)[0];
      (ofLedger ? freeEntries : freeInvoices).add(row);
    } else if (count > 1) {
      int[] all = chosen(rows, some, one -> one == letter);
      int[] none = {};
      sink.ambiguous(MatchDoubt.DUPLICATE_KEY, ofLedger ? all : none, ofLedger ? none : all);
    }
  }

  private static MatchDoubt doubt(int[] inLedger, int[] atPortal) {
    for (int letter = NO_LETTER; letter < LETTERS; letter++) {
      if (inLedger[letter] > 1 || atPortal[letter] > 1) {
        return MatchDoubt.DUPLICATE_KEY;
      }
    }
    boolean missing = inLedger[NO_LETTER] + atPortal[NO_LETTER] > 0;
    return missing ? MatchDoubt.LETTER_MISSING : MatchDoubt.LETTER_DIFFERS;
  }

  private static int[] counts(VoucherRows rows, int[] some, int[] oneOf) {
    int[] counts = new int[LETTERS];
    for (int row : some) {
      counts[letter(rows, row)]++;
      oneOf[letter(rows, row)] = row;
    }
    return counts;
  }

  private static int[] chosen(VoucherRows rows, int[] some, IntPredicate letters) {
    Places chosen = new Places();
    for (int row : some) {
      if (letters.test(letter(rows, row))) {
        chosen.add(row);
      }
    }
    return chosen.all();
  }

  private static int letter(VoucherRows rows, int row) {
    return Traits.letter(rows.traits(row));
  }
}
