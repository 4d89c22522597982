package dev.portalsdk.billing.balance;

import static java.util.Objects.requireNonNull;

/**
 * A line of a balance. Immutable and thread-safe.
 *
 * @param kind on which side it stands
 * @param label what it is more exactly, such as {@code GANANCIAS}; empty if the kind says all, and
 *     nothing of a person: a tax or a reason by its own {@code toString}, not by a payer's words
 * @param term its amount, or why there is none
 */
public record BalanceLine(TermKind kind, String label, Term term) {

  /** Checks that all are there. */
  public BalanceLine {
    requireNonNull(kind, "kind");
    requireNonNull(label, "label");
    requireNonNull(term, "term");
  }

  /** Returns a line such as {@code WITHHELD GANANCIAS ARS 46.23 (sancor-salud PAYMENT_ORDER 1)}. */
  @Override
  public String toString() {
    String name = kind + (label.isEmpty() ? "" : " " + label);
    if (term instanceof Term.Known known) {
      return name + " " + known.money() + " (" + known.source() + ")";
    }
    return name + " unseen";
  }

  /** Returns the line as {@link #toString} does, and why its amount was not seen. */
  String explained() {
    return term instanceof Term.Unseen unseen ? this + ": " + unseen.text() : toString();
  }
}
