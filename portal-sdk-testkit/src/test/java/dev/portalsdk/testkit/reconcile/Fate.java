package dev.portalsdk.testkit.reconcile;

/** How the hospital's books have a voucher that its payer shows. */
enum Fate {
  SAME,
  WRONG_OPEN,
  WITH_NOTE,
  MISSING,
  OTHER_LETTER,
  OTHER_TOTAL,
  MISTYPED,
  TWICE;

  /** Whether entry and voucher are the same for certain. */
  boolean isCertain() {
    return this == SAME || this == WRONG_OPEN || this == WITH_NOTE;
  }
}
