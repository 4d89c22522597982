package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.Payments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    requireNonNull(order, "order");
    List<Withholding> taxes = new ArrayList<>();
    withholdings.forEach(
        (tax, amount) ->
            taxes.add(
                Withholding.builder(
                        WithholdingTax.of(tax),
                        amount,
                        Source.list(state.id(), "orders", order.ref().toString()))
                    .certificate(order.ref().number() + "-" + (taxes.size() + 1))
                    .build()));
    new Payments(state).issue(order, taxes);
  }

  /**
   * Pays invoices by one order, as the last of the orders of each. It takes off what was debited
   * and withheld of them since their last payment, lowers their balance and settles those of which
   * nothing is left. Under each invoice the portal shows the amount of the whole order.
   *
   * @param type the portal's word for it, such as {@code APB}
   * @param number such as {@code 10118036}
   * @param day when, in the portal's zone
   * @param settled how much of each invoice's total is settled, before debits and withholdings, in
   *     the order in which the document lists them; it may be nothing
   * @throws IllegalArgumentException if one was never received or has the order already, more than
   *     its total would be settled, they are of several providers, or the order would pay a
   *     negative amount
   */
  public void pay(String type, String number, LocalDate day, Map<InvoiceRef, Money> settled) {
    Map<InvoiceKey, Money> amounts = new LinkedHashMap<>();
    settled.forEach((ref, amount) -> amounts.put(ref.key(), requireNonNull(amount, "amount")));
    new Payments(state).pay(type, number, requireNonNull(day, "day"), amounts);
  }

  @Override
  public String toString() {
    return "ReferenceOrders[" + state.id() + "]";
  }
}
