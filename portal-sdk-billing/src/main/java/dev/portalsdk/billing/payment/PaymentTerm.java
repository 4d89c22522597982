package dev.portalsdk.billing.payment;

/**
 * An amount that a payer shows of an invoice which it paid: a column of "detalle de pagos" (Mutual
 * SER's manual L194-208). None has a sign of its own: a {@link PaymentEquation} says on which side
 * it stands.
 */
public enum PaymentTerm {
  /** What the provider invoiced, "valor factura". */
  INVOICED,
  /** What the payer calls net, "valor neto"; the manual does not say of what. */
  NET,
  /** What this voucher pays of the invoice, "valor pagado". */
  PAID,
  /** What is taken off for early payment, "descuento financiero". */
  FINANCIAL_DISCOUNT,
  /** What is still owed, "saldo". */
  BALANCE,
  /** What a court has attached and somebody else gets, "embargos". */
  ATTACHMENT,
  /** Value added tax, "IVA". */
  VAT,
  /** Income tax withheld, "retención en la fuente". */
  INCOME_TAX_WITHHELD,
  /** Industry and commerce tax of the municipality withheld, "ReteICA". */
  ICA_WITHHELD,
  /** Value added tax withheld, "ReteIVA". */
  VAT_WITHHELD,
  /** Stamp tax, "impuesto de timbre". */
  STAMP_TAX,
  /** What another document, such as an advance, settled already, "valor cruce". */
  CROSSED,
  /** What the patient paid for the service, "copago". */
  COPAYMENT,
  /** What the patient paid for access to it, "cuota moderadora". */
  MODERATING_FEE
}
