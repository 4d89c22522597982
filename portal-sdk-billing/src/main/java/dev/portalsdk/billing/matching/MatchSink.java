package dev.portalsdk.billing.matching;

/**
 * Takes what {@link InvoiceMatching} finds, as it finds it: each row of either side in exactly one
 * call.
 *
 * <p>Rows are named by their place in what was handed in, from 0: the first entry of the ledger is
 * entry 0, the first invoice of the portal is invoice 0. So a million rows need no million objects.
 * Calls come one after the other, on the thread that matches.
 */
public interface MatchSink {

  /**
   * Takes an entry and an invoice that are the same voucher.
   *
   * @param entry its place in the ledger
   * @param invoice its place at the portal
   * @param rule by what they were found to be the same
   * @param score from 0 to 100, as the rule says
   * @param amountsAgree whether the totals are equal, within the tolerance
   */
  void matched(int entry, int invoice, MatchRule rule, int score, boolean amountsAgree);

  /**
   * Takes rows of which nobody can tell which is which; none of them is matched.
   *
   * @param doubt why
   * @param entries their places in the ledger, ascending, perhaps none
   * @param invoices their places at the portal, ascending, perhaps none
   */
  void ambiguous(MatchDoubt doubt, int[] entries, int[] invoices);

  /**
   * Takes an entry that nothing at the portal is like.
   *
   * <p>That the payer does not have it follows only if the portal's list is proven to be whole.
   */
  void onlyInLedger(int entry);

  /** Takes an invoice that nothing in the ledger is like. */
  void onlyInPortal(int invoice);
}
