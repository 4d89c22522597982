package dev.portalsdk.billing.ledger;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import java.util.List;

/**
 * The provider's own books about its payers: vouchers and the money that came in, with the rows
 * that could not be read beside them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entries the vouchers
 * @param payments the money that came in
 */
public record Ledger(Listing<LedgerEntry> entries, Listing<LedgerPayment> payments) {

  /** Checks that both are there. */
  public Ledger {
    requireNonNull(entries, "entries");
    requireNonNull(payments, "payments");
  }

  /** Returns books that a program has in memory, all of them. */
  public static Ledger of(List<LedgerEntry> entries, List<LedgerPayment> payments) {
    return new Ledger(Listing.whole("ledger", entries), Listing.whole("ledger payments", payments));
  }

  /** Returns books that know of vouchers alone: which payments came in, they do not say. */
  public static Ledger of(List<LedgerEntry> entries) {
    return new Ledger(
        Listing.whole("ledger", entries),
        new Listing<>(List.of(), List.of(), Completeness.unproven("ledger payments", 0, 0, 0)));
  }

  /** Returns whether they say which payments came in, if only that none did. */
  public boolean hasPayments() {
    return !payments.items().isEmpty() || payments.isProven();
  }

  /** Returns the counts alone. */
  @Override
  public String toString() {
    return "Ledger[" + entries.items().size() + ", " + payments.items().size() + " payments]";
  }
}
