package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import java.util.ArrayList;
import java.util.List;

/** The payment orders of one provider's invoices, in the order of their issue. Thread-safe. */
public final class OrderBook {

  private final List<OrderFile> orders = new ArrayList<>();

  /** Returns the orders of an invoice. */
  public synchronized List<OrderFile> of(InvoiceKey invoice) {
    return orders.stream()
        .filter(file -> file.order().ref().invoice().key().equals(invoice))
        .toList();
  }

  /**
   * Adds an order.
   *
   * @throws IllegalArgumentException if the invoice has it already
   */
  synchronized void add(OrderFile file) {
    requireNew(file.order().ref());
    orders.add(file);
  }

  /**
   * Checks that an order has not been issued.
   *
   * @throws IllegalArgumentException if the invoice has it already
   */
  synchronized void requireNew(PaymentOrderRef ref) {
    if (orders.stream().anyMatch(old -> old.order().ref().equals(ref))) {
      throw new IllegalArgumentException(ref + " was issued already");
    }
  }
}
