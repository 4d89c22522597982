package dev.portalsdk.billing.sync;

/** A part of what is read of a portal, in this order. */
public enum SyncPart {
  /** The list of invoices. */
  INVOICES,
  /** The orders that pay them, and, with {@link #DOCUMENTS}, their documents. */
  ORDERS,
  /** The documents that hang on the invoices themselves. */
  DOCUMENTS,
  /** The vouchers, the invoices of each, and, with {@link #DOCUMENTS}, their workbooks. */
  VOUCHERS
}
