package dev.portalsdk.billing.invoice;

/** A document that a payer issues about an invoice. */
public enum DocumentKind {
  /** The payment order, "orden de pago". */
  PAYMENT_ORDER,
  /** The credit or debit note that the payer asks for or issued, "nota de crédito/débito". */
  CREDIT_OR_DEBIT_NOTE,
  /** The certificate of a tax withheld, "retención". */
  WITHHOLDING,
  /** What the payer deducted and why, "detalle del débito". */
  DEBIT_DETAIL
}
