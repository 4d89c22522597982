package dev.portalsdk.billing.debit;

/** Who has to act on a debit. */
public enum DebitParty {
  /** The hospital. */
  PROVIDER,
  /** Who debited. */
  PAYER,
  /** Whom the two asked to decide, such as a superintendence, an arbiter or a court. */
  AUTHORITY,
  /** Nobody any more. */
  NOBODY
}
