package dev.portalsdk.billing.matching;

/** Why rows that could be the same were not matched. */
public enum MatchDoubt {
  /**
   * Only the letters differ: SanCor's manual prints the same numbers with E (L357-358) and with B
   * (L373-374).
   */
  LETTER_DIFFERS,
  /** One key stands more than once on one side. */
  DUPLICATE_KEY,
  /** A row without a letter may be any of several. */
  LETTER_MISSING,
  /** Several rows have near amounts and days. */
  SEVERAL_NEAR,
  /** Several payments have one number, or one payment has the numbers of several. */
  SEVERAL_OF_NUMBER,
  /** More than one choice of payments adds up, or there were too many to look at all choices. */
  SEVERAL_SUMS
}
