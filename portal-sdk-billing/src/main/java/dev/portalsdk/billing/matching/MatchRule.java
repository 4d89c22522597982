package dev.portalsdk.billing.matching;

/**
 * By what a row of the ledger and what a portal shows were found to be the same, from the strongest
 * to the weakest. Each match has a score from 0 to 100 too, which the rule says.
 */
public enum MatchRule {
  /**
   * Owner, kind, letter and number of a voucher are equal. Score 100, or 80 if the amounts differ.
   */
  INVOICE_KEY(true),
  /**
   * Owner, kind and number of a voucher are equal, one side shows no letter, and nothing else on
   * either side has that number. Score 90, or 60 if the amounts differ.
   */
  INVOICE_KEY_WITHOUT_LETTER(true),
  /** The payer's number of a payment and the amount are equal. Score 100. */
  PAYMENT_NUMBER(true),
  /** A payment and its reversal, "anulación": both on one side, they cancel out. Score 90. */
  REVERSAL(true),
  /**
   * Owner, kind and amount are equal, the days lie near each other, and nothing else on either side
   * comes into question: meant for mistyped numbers. Score 50 less one for each day apart, at least
   * 20.
   */
  AMOUNT_AND_DAY(false),
  /** All that a payer paid on one day, together, is one payment of the ledger. Score 45. */
  SUM_OF_DAY(false),
  /** Several payments of a portal, and no others near, add up to one of the ledger. Score 35. */
  SUM_OF_PORTAL_PAYMENTS(false),
  /** Several payments of the ledger, and no others near, add up to one of a portal. Score 35. */
  SUM_OF_LEDGER_PAYMENTS(false);

  private final boolean certain;

  MatchRule(boolean certain) {
    this.certain = certain;
  }

  /**
   * Returns whether a match by this rule can be posted as it is; without it is a proposal, for a
   * person to decide on.
   */
  public boolean isCertain() {
    return certain;
  }
}
