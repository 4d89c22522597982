package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.payment.PaymentOrder;
import java.util.List;

/**
 * What a payer keeps of one payment order under an invoice. Immutable and thread-safe.
 *
 * @param order the order, with the documents that there are
 * @param withholdings the taxes that it withholds
 */
public record OrderFile(PaymentOrder order, List<Deduction> withholdings) {

  /** Copies the list. */
  public OrderFile {
    withholdings = List.copyOf(withholdings);
  }
}
