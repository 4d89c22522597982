package dev.portalsdk.billing.reconcile;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.core.money.Money;

/**
 * Two papers that say different amounts of one thing. Immutable and thread-safe.
 *
 * @param invoice of which invoice
 * @param kind of which term, such as {@link TermKind#DEBITED}
 * @param taken the amount that the balance has
 * @param source who says it
 * @param other the other amount
 * @param otherSource who says that
 */
public record Disagreement(
    InvoiceKey invoice,
    TermKind kind,
    Money taken,
    Source source,
    Money other,
    Source otherSource) {

  /** Checks that all are there. */
  public Disagreement {
    requireNonNull(invoice, "invoice");
    requireNonNull(kind, "kind");
    requireNonNull(taken, "taken");
    requireNonNull(source, "source");
    requireNonNull(other, "other");
    requireNonNull(otherSource, "otherSource");
  }

  /** Returns a line such as {@code DEBITED ARS 10.00 (...) but ARS 12.00 (...)}. */
  @Override
  public String toString() {
    return invoice
        + ": "
        + kind
        + " "
        + taken
        + " ("
        + source
        + ") but "
        + other
        + " ("
        + otherSource
        + ")";
  }
}
