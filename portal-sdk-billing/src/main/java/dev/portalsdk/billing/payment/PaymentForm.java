package dev.portalsdk.billing.payment;

/**
 * How a payer paid a voucher out, "forma de pago" (Mutual SER's manual L160). What a portal shows
 * beside these stays in {@link PaymentVoucher#shown()}.
 */
public enum PaymentForm {
  /** A transfer to the provider's own account, "dispersión". */
  DISPERSION,
  /**
   * Paid by or to somebody else, "giro directo" or "cesión": the voucher then names no account of
   * the provider.
   */
  DIRECT_OR_ASSIGNED,
  /** Something else. */
  UNRECOGNIZED
}
