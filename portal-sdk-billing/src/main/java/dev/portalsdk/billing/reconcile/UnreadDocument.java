package dev.portalsdk.billing.reconcile;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;

/**
 * A document that could not be read. Immutable and thread-safe.
 *
 * @param about the invoice that it is about
 * @param source which document
 * @param reason why, such as {@code INVALID_AMOUNT}; nothing that the document says
 */
public record UnreadDocument(InvoiceRef about, Source source, String reason) {

  /** Checks that all are there. */
  public UnreadDocument {
    requireNonNull(about, "about");
    requireNonNull(source, "source");
    requireNonNull(reason, "reason");
  }

  /** Returns which document, such as {@code serena-art WITHHOLDING 0001-00000017}. */
  @Override
  public String toString() {
    return source.toString();
  }
}
