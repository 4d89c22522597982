package dev.portalsdk.billing.balance;

/** Why nobody showed a term of a balance. */
public enum UnseenReason {
  /** Nothing was read that shows it. */
  NOTHING_READ("nothing was read that shows it"),
  /** It is in another currency than the balance; detail: which, such as {@code USD}. */
  OTHER_CURRENCY("it is in another currency"),
  /** The portal shows no debits, and no document about them was read. */
  NO_DEBITS_SHOWN("the portal shows no debits and no document about them was read"),
  /** The portal shows no tax, and no document about it was read. */
  NO_TAX_SHOWN("the portal shows no tax and no document about it was read"),
  /** The portal shows a state and no balance. */
  NO_BALANCE_SHOWN("the portal shows a state and no balance"),
  /** The portal's balance is of a day after the one of the reconciliation. */
  BALANCE_OF_A_LATER_DAY("the portal's balance is of a later day"),
  /** Rows of its payment orders are missing. */
  ORDERS_MISSING("rows of its payment orders are missing"),
  /** No payment order of it was read. */
  NO_ORDER_READ("no payment order of it was read"),
  /** Its order pays several invoices, and the order's document was not read. */
  ORDER_OF_SEVERAL("it pays several invoices and its document was not read"),
  /** The order's row does not say which amount it shows; detail: the amount. */
  BEFORE_OR_AFTER_TAXES("its row does not say whether its amount is before or after taxes"),
  /** A certificate is about several invoices and does not say what is of which. */
  CERTIFICATE_OF_SEVERAL("a certificate of several invoices does not say what is of which"),
  /** A certificate could not be read. */
  CERTIFICATE_UNREADABLE("a certificate could not be read"),
  /** An order's certificates were not read. */
  CERTIFICATES_MISSING("an order's certificates were not read"),
  /** The voucher's screen shows nine of twenty columns, and its workbook was not read. */
  WORKBOOK_NOT_READ("the screen shows nine of twenty columns and the workbook was not read"),
  /** A voucher's row that may be about it could not be read. */
  VOUCHER_ROW_UNREADABLE("a voucher's row that may be about it could not be read"),
  /** Rows of the ledger could not be read. */
  LEDGER_ROWS_UNREADABLE("rows of the ledger could not be read"),
  /** The ledger has a note twice. */
  NOTE_TWICE("the ledger has a note twice"),
  /** Anything else; detail: what. */
  OTHER("another reason");

  private final String text;

  UnseenReason(String text) {
    this.text = text;
  }

  /** Returns it in words, such as {@code no payment order of it was read}. */
  public String text() {
    return text;
  }
}
