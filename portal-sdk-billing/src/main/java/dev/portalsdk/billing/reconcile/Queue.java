package dev.portalsdk.billing.reconcile;

/** What a person is to look at after a reconciliation, by what is the matter. */
public enum Queue {
  /** The portal shows a voucher that the ledger lacks. */
  ONLY_IN_PORTAL,
  /** The ledger has a voucher that the payer does not: its list is proven to lack it. */
  ONLY_IN_LEDGER,
  /**
   * The ledger has a voucher that was not seen, and no list proves that the payer lacks it: rows
   * could not be read, the window was another, or the portal shows only what it paid.
   */
  NOT_SEEN,
  /** Nobody can tell which row is which, such as one number with two letters. */
  AMBIGUOUS,
  /** A match that a person is to confirm, such as one by amount and day. */
  PROPOSED,
  /** Ledger and portal have one voucher with two totals. */
  AMOUNT_DIFFERS,
  /** Ledger and portal disagree on what is still owed. */
  STATUS_DIFFERS,
  /** Two papers of the payer say different amounts of one thing. */
  DOCUMENTS_DISAGREE,
  /** All terms were shown and they do not add up, if only by a cent. */
  UNEXPLAINED,
  /** The portal shows a payment that the ledger lacks. */
  PAYMENT_ONLY_IN_PORTAL,
  /** The ledger has a payment that no portal shows. */
  PAYMENT_ONLY_IN_LEDGER,
  /** Nobody can tell which payment is which, or a match of payments is to be confirmed. */
  PAYMENT_IN_DOUBT,
  /** A document pays a voucher that no list shows. */
  PAYS_UNKNOWN_VOUCHER,
  /** A row, of a portal or of the ledger, that could not be read. */
  UNREAD,
  /** The portal shows something else than at the last look. */
  CHANGED
}
