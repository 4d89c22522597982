package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.internal.state.Deduction;
import dev.portalsdk.testkit.internal.state.OrderFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.List;
import java.util.Map;

/**
 * How a payer of the reference portal pays: by orders, each under an invoice.
 *
 * <p>Obtain it with {@link ReferencePayer#orders()}. It is thread-safe.
 */
public final class ReferenceOrders {

  private final PayerState state;

  ReferenceOrders(PayerState state) {
    this.state = state;
  }

  /**
   * Issues an order under an invoice, as the last of its orders. The invoice's own status and
   * balance stay as they are.
   *
   * @param order with the documents that there are; its text as shown does not count
   * @throws IllegalArgumentException if the invoice was never received or has the order already, or
   *     it is one that the portal cannot show
   */
  public void issue(PaymentOrder order) {
    issue(order, Map.of());
  }

  /**
   * Issues an order under an invoice, as the last of its orders.
   *
   * @param order with the documents that there are; its text as shown does not count
   * @param withholdings what it withholds, by tax, such as {@code Ganancias}
   * @throws IllegalArgumentException as {@link #issue(PaymentOrder)}
   */
  public void issue(PaymentOrder order, Map<String, Money> withholdings) {
    List<Deduction> deductions =
        withholdings.entrySet().stream()
            .map(entry -> new Deduction(entry.getKey(), entry.getValue()))
            .toList();
    state.issue(new OrderFile(requireNonNull(order, "order"), deductions));
  }

  @Override
  public String toString() {
    return "ReferenceOrders[" + state.id() + "]";
  }
}
