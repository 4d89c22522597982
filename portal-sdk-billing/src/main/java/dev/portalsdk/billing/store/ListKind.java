package dev.portalsdk.billing.store;

/** Which list of a portal a store keeps. */
public enum ListKind {
  /** The invoices of an owner, "operaciones" or "facturas". */
  INVOICES,
  /** The orders of one invoice, "órdenes de pago". */
  ORDERS,
  /** The vouchers that were paid to an owner, "comprobantes de egreso". */
  VOUCHERS,
  /** The invoices of one voucher as the screen shows them, "detalle de pagos". */
  VOUCHER_DETAIL,
  /** The invoices of one voucher as its workbook has them, with more amounts. */
  VOUCHER_WORKBOOK
}
