package dev.portalsdk.testkit.spi;

/** Why a portal does not answer a question about the care of a member. */
public enum CareRefusal {
  /** The payer has no such member. */
  UNKNOWN_MEMBER,
  /** The payer's catalogue lacks a practice. */
  UNKNOWN_PRACTICE,
  /** Care of the member does not go ahead, so that practices are not validated. */
  MEMBER_DISABLED
}
