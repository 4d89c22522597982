package dev.portalsdk.billing.store;

/** What has changed between one look at a portal and the next. */
public enum ChangeType {
  /** An invoice was seen for the first time; after: its status. */
  INVOICE_APPEARED,
  /** The payer says something else of an invoice; before and after: such as {@code SETTLED}. */
  STATUS_CHANGED,
  /** Amounts of a row are others; before and after: such as {@code total ARS 10.00}. */
  AMOUNTS_CHANGED,
  /** Days of a row are others, such as the one by which the payer is to pay. */
  DATES_CHANGED,
  /**
   * Something was paid: an invoice is settled, an order appeared, or a voucher settles an invoice;
   * after: which status, or what was paid.
   */
  PAID,
  /** What the payer does not accept of an invoice is another amount, or its detail is offered. */
  DEBITED,
  /** The certificate of a withheld tax can be downloaded. */
  WITHHOLDING_AVAILABLE,
  /** A voucher was seen for the first time; after: what was paid. */
  VOUCHER_APPEARED,
  /** A document was stored; after: its kind and its SHA-256. */
  DOCUMENT_STORED,
  /** A list that is proven to be whole lacks a row that it had. */
  ROW_VANISHED,
  /** A row that had vanished is there again. */
  ROW_BACK
}
