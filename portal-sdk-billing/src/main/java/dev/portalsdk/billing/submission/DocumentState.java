package dev.portalsdk.billing.submission;

/** What became of a file that was to be handed in. */
public enum DocumentState {
  /** The portal has it. */
  CONFIRMED,
  /** The portal looked at it and said no. */
  REJECTED,
  /** It was sent, and nobody knows whether the portal has it. */
  UNKNOWN,
  /** It is certainly not at the portal. */
  NOT_SENT
}
