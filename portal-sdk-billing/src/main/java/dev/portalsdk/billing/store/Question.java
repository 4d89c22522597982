package dev.portalsdk.billing.store;

/** What is asked of a portal about one row of a list. */
public enum Question {
  /** Which orders pay an invoice. */
  ORDERS,
  /** Which documents a portal offers about an invoice. */
  DOCUMENTS,
  /** Which invoices a voucher settles. */
  DETAIL
}
