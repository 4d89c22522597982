package dev.portalsdk.billing.adjustment;

/** On whose account a payer pays less than was billed. */
public enum AdjustmentGroup {
  /** What the agreement between provider and payer says, such as a lower fee. */
  CONTRACTUAL,
  /** What the patient is to pay, such as a copayment or a service that is not covered. */
  PATIENT,
  /** What the payer finds wanting, such as a missing authorisation; a denial is not a write-off. */
  PAYER,
  /** Anything else, also what nobody has sorted. */
  OTHER
}
