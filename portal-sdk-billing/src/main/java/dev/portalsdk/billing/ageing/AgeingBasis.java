package dev.portalsdk.billing.ageing;

/** From which day an age is counted. */
public enum AgeingBasis {
  /** The day by which the payer is to pay, "vencimiento". */
  DUE,
  /** The day on which the payer received the voucher, "recepción". */
  RECEIVED,
  /** The date on the voucher. */
  ISSUED
}
