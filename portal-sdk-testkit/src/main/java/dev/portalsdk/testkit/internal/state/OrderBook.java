package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The payment orders of one provider's invoices, in the order of their issue. Thread-safe. */
public final class OrderBook {

  private final Map<InvoiceKey, List<OrderFile>> orders = new HashMap<>();

  /** Returns the orders of an invoice. */
  public synchronized List<OrderFile> of(InvoiceKey invoice) {
    return List.copyOf(orders.getOrDefault(invoice, List.of()));
  }

  /**
   * Adds an order.
   *
   * @throws IllegalArgumentException if the invoice has it already
   */
  synchronized void add(OrderFile file) {
    requireNew(file.order().ref());
    orders.computeIfAbsent(file.order().ref().invoice().key(), any -> new ArrayList<>()).add(file);
  }

  /**
   * Checks that an order has not been issued.
   *
   * @throws IllegalArgumentException if the invoice has it already
   */
  synchronized void requireNew(PaymentOrderRef ref) {
    if (of(ref.invoice().key()).stream().anyMatch(old -> old.order().ref().equals(ref))) {
      throw new IllegalArgumentException(ref + " was issued already");
    }
  }
}
