package dev.portalsdk.billing.store;

/** By which day of a row a portal's list is asked. */
public enum DayOf {
  /** The day of issue, "fecha factura". */
  ISSUE,
  /** The day on which the payer received it, "recepción". */
  RECEPTION,
  /** The day of payment, "fecha de pago". */
  PAYMENT
}
