package dev.portalsdk.billing.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a document says of a note about an invoice, "nota de crédito/débito".
 *
 * <p>Whether the payer issued it or asks the provider for it is not printed, and no manual says it
 * (Serena's L52-66 name the download alone). Immutable and thread-safe.
 *
 * @param note which it is, such as {@code NC B 00025-00000012}, its kind printed
 * @param day its date, in the portal's zone
 * @param about the invoice that it is about
 * @param amount above zero: the kind says on which side it stands
 * @param source which document says it
 */
public record NoteStatement(
    PrintedVoucher note, LocalDate day, PrintedVoucher about, Money amount, Source source) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if its kind is not that of a note, or the amount is not above
   *     zero
   */
  public NoteStatement {
    Optional<InvoiceKind> kind = note.kind();
    if (kind.isEmpty() || kind.get() == InvoiceKind.INVOICE) {
      throw new IllegalArgumentException("A note is a credit note or a debit note");
    }
    if (amount.isNegative() || amount.isZero()) {
      throw new IllegalArgumentException("The amount of a note is above zero");
    }
    requireNonNull(day, "day");
    requireNonNull(about, "about");
    requireNonNull(source, "source");
  }

  /** Returns whether it lowers or raises what is owed. */
  public InvoiceKind kind() {
    return note.kind().orElseThrow();
  }
}
