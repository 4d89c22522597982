package dev.portalsdk.billing.matching;

import dev.portalsdk.billing.ledger.LedgerPayment;
import java.util.List;

/**
 * Which payments of the books are which that payers say they made: each payment is in exactly one
 * of the lists, but for {@link #unsearched()}.
 *
 * @param matches the same on both sides
 * @param reversals a payment and what takes it back, on one side; neither is paid
 * @param differences the same number and another amount: to be looked at, not to be posted
 * @param ambiguities those of which nobody can tell
 * @param onlyInLedger those that nothing of a portal is like, in the order of the ledger
 * @param onlyInPortal those that nothing in the ledger is like, in the portal's order
 * @param zeroInLedger payments of nothing in the ledger, which need no counterpart
 * @param zeroInPortal payments of nothing at the portal, such as orders that were debited wholly
 * @param unsearched those with too many others near to look at each choice of them, whether they
 *     add up; they are in another list too
 */
public record PaymentMatches(
    List<Match> matches,
    List<Match> reversals,
    List<Match> differences,
    List<Ambiguity> ambiguities,
    List<LedgerPayment> onlyInLedger,
    List<PortalPayment> onlyInPortal,
    List<LedgerPayment> zeroInLedger,
    List<PortalPayment> zeroInPortal,
    Unsearched unsearched) {

  /** Copies the lists. */
  public PaymentMatches {
    matches = List.copyOf(matches);
    reversals = List.copyOf(reversals);
    differences = List.copyOf(differences);
    ambiguities = List.copyOf(ambiguities);
    onlyInLedger = List.copyOf(onlyInLedger);
    onlyInPortal = List.copyOf(onlyInPortal);
    zeroInLedger = List.copyOf(zeroInLedger);
    zeroInPortal = List.copyOf(zeroInPortal);
  }

  /**
   * Payments that belong together.
   *
   * @param rule by what they were found to
   * @param score from 0 to 100, as the rule says
   * @param ledger those in the ledger
   * @param portal those of a portal
   */
  public record Match(
      MatchRule rule, int score, List<LedgerPayment> ledger, List<PortalPayment> portal) {

    /** Copies the lists. */
    public Match {
      ledger = List.copyOf(ledger);
      portal = List.copyOf(portal);
    }
  }

  /**
   * Payments of which nobody can tell which is which.
   *
   * @param doubt why
   * @param ledger those in the ledger, perhaps none
   * @param portal those of a portal, perhaps none
   */
  public record Ambiguity(
      MatchDoubt doubt, List<LedgerPayment> ledger, List<PortalPayment> portal) {

    /** Copies the lists. */
    public Ambiguity {
      ledger = List.copyOf(ledger);
      portal = List.copyOf(portal);
    }
  }

  /**
   * Payments of which not each sum was looked at.
   *
   * @param ledger those in the ledger
   * @param portal those of a portal
   */
  public record Unsearched(List<LedgerPayment> ledger, List<PortalPayment> portal) {

    /** Copies the lists. */
    public Unsearched {
      ledger = List.copyOf(ledger);
      portal = List.copyOf(portal);
    }
  }

  /** Returns how many of each there are. */
  @Override
  public String toString() {
    return "PaymentMatches["
        + (matches.size() + " matched, ")
        + (reversals.size() + " reversed, ")
        + (differences.size() + " of another amount, ")
        + (ambiguities.size() + " ambiguous, ")
        + (onlyInLedger.size() + " only in ledger, ")
        + (onlyInPortal.size() + " only in portal]");
  }
}
