package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.testkit.internal.documents.PaidLine;
import java.util.List;

/**
 * What a payer keeps of one payment order under an invoice. Immutable and thread-safe.
 *
 * @param order the order, with the documents that there are
 * @param lines all that the order pays, other invoices included
 */
public record OrderFile(PaymentOrder order, List<PaidLine> lines) {

  /** Copies the list. */
  public OrderFile {
    lines = List.copyOf(lines);
  }
}
