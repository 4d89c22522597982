package dev.portalsdk.testkit.internal.documents;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;

/**
 * A note about an invoice. Immutable and thread-safe.
 *
 * @param kind a credit note or a debit note
 * @param number its letter and number
 * @param day its date
 * @param amount above zero
 */
public record IssuedNote(InvoiceKind kind, LetteredNumber number, LocalDate day, Money amount) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if it is an invoice, or its amount is not above zero
   */
  public IssuedNote {
    if (kind == InvoiceKind.INVOICE) {
      throw new IllegalArgumentException("A note is a credit note or a debit note");
    }
    if (amount.isNegative() || amount.isZero()) {
      throw new IllegalArgumentException("An amount above zero is expected");
    }
    requireNonNull(number, "number");
    requireNonNull(day, "day");
  }
}
