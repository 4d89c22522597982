package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.matching.MatchDoubt;

/** What is the matter with something that a person is to look at. */
public enum Matter {
  /** Two rows are probably the same; detail: the rule, and the score from 0 to 100. */
  PROBABLE("probably the same"),
  /** The portal does not show the voucher's total, so it was not compared. */
  TOTAL_NOT_SHOWN("the portal does not show its total"),
  /** One voucher has two totals; detail: the rule that matched it. */
  TOTALS_DIFFER("one voucher, two totals"),
  /** Only the letters differ. */
  LETTER_DIFFERS("only the letters differ"),
  /** One key stands more than once on one side. */
  KEY_TWICE("one key more than once"),
  /** A row without a letter may be any of several. */
  LETTER_MISSING("without its letter it may be any of these"),
  /** Several rows have near amounts and days. */
  SEVERAL_NEAR("several have near amounts and days"),
  /** Several payments have one number, or one payment has the numbers of several. */
  SEVERAL_OF_NUMBER("several have one number"),
  /** More than one choice of payments adds up. */
  SEVERAL_SUMS("more than one choice of payments adds up"),
  /** There are too many payments near to look at each sum. */
  TOO_MANY_SUMS("too many near to look at each sum"),
  /** A payment's number has two amounts. */
  PAYMENT_AMOUNTS_DIFFER("one number, two amounts"),
  /** The payer's list is proven to lack it. */
  PORTAL_LACKS_IT("the payer's list is proven to lack it"),
  /** No list of this payer's vouchers was read. */
  NO_LIST_READ("no list of this payer's vouchers was read"),
  /** No list that was read is proven to be whole on its day. */
  NO_LIST_PROVEN("no list that was read is proven to be whole on its day"),
  /** No portal shows the payment. */
  NO_PORTAL_SHOWS_IT("no portal shows it"),
  /** The ledger lacks it. */
  LEDGER_LACKS_IT("the ledger lacks it"),
  /** None of the rows of the ledger that could be read is it. */
  NOT_IN_ROWS_READ("no row of the ledger that was read"),
  /** The ledger lacks a note about it; detail: which. */
  LEDGER_LACKS_NOTE("the ledger lacks a note about it"),
  /** A note of the ledger may be about any of these. */
  NOTE_OF_ONE_OF_THESE("a note about one of these"),
  /** Papers are about a voucher that no list shows; detail: what an order prints of it. */
  PAPERS_ALONE("papers about a voucher that no list shows"),
  /** A balance does not close though the payer settled it; detail: the verdict. */
  SETTLED_AND_OPEN("the payer settled it, and it does not close"),
  /** A balance does not close, and all that it is made of is seen; detail: the verdict. */
  DOES_NOT_ADD_UP("what is seen does not add up"),
  /** Two papers say two amounts; detail: the {@link Disagreement}. */
  PAPERS_DISAGREE("two papers, two amounts"),
  /** The ledger and the payer say two amounts of what is owed. */
  OWED_DIFFERS("two amounts of what is owed"),
  /** A row could not be read; detail: of what, where and why. */
  ROW_UNREADABLE("a row could not be read"),
  /** A document could not be read; detail: which and why. */
  DOCUMENT_UNREADABLE("a document could not be read"),
  /** The payer changed something; detail: what, and from what to what. */
  CHANGED_BY_PAYER("it changed at the portal");

  private final String text;

  Matter(String text) {
    this.text = text;
  }

  /** Returns it in words, such as {@code the ledger lacks it}. */
  public String text() {
    return text;
  }

  static Matter of(MatchDoubt doubt) {
    return switch (doubt) {
      case LETTER_DIFFERS -> LETTER_DIFFERS;
      case DUPLICATE_KEY -> KEY_TWICE;
      case LETTER_MISSING -> LETTER_MISSING;
      case SEVERAL_NEAR -> SEVERAL_NEAR;
      case SEVERAL_OF_NUMBER -> SEVERAL_OF_NUMBER;
      case SEVERAL_SUMS -> SEVERAL_SUMS;
    };
  }
}
