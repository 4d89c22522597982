package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.money.Money;
import java.util.List;

/**
 * What a person should look at in the book of withholdings; the book itself corrects nothing.
 * Immutable and thread-safe.
 *
 * @param kind what it is
 * @param tax of which tax
 * @param counted what the book counts
 * @param stated what stands against it: another source's amount, or base times rate
 * @param sources the papers, those that count first
 */
public record WithholdingFinding(
    Kind kind, WithholdingTax tax, Money counted, Money stated, List<Source> sources) {

  /** Copies the list. */
  public WithholdingFinding {
    requireNonNull(kind, "kind");
    requireNonNull(tax, "tax");
    requireNonNull(counted, "counted");
    requireNonNull(stated, "stated");
    sources = List.copyOf(sources);
  }

  /** What there is to look at. */
  public enum Kind {
    /** Two papers say the same withholding; it is counted once. */
    REPEATED,
    /** Two papers say different amounts of one withholding. */
    CONTRADICTED,
    /** A certificate that names no payment has the amount that a payment has no certificate for. */
    POSSIBLY_SAME,
    /** Base times rate is not the amount, by more than a cent. */
    RATE_MISMATCH
  }

  /** Returns kind, tax and amounts, such as {@code REPEATED GANANCIAS ARS 1.00, ARS 1.00}. */
  @Override
  public String toString() {
    return kind + " " + tax + " " + counted + ", " + stated;
  }
}
