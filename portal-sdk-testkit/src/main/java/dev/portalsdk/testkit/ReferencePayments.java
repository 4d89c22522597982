package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.AdjustmentGroup;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.internal.documents.IssuedNote;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.Payments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a payer of the reference portal decides on invoices and pays them, in parts or by orders,
 * with all that its documents say.
 *
 * <p>A payment takes off what was debited and withheld since the one before it. Obtain it with
 * {@link ReferencePayer#payments()}. It is thread-safe.
 *
 * <pre>{@code
 * serena.payments().withhold(ref, Withholding.builder(GANANCIAS, pesos("12.00"), source)
 *     .regime("94").base(pesos("600.00")).rate(Percentage.parse("2")).build());
 * serena.payments().payPart(ref, LocalDate.of(2025, 9, 1), pesos("600.00"));
 * serena.settle(ref, LocalDate.of(2025, 10, 1));   // the rest
 * }</pre>
 */
public final class ReferencePayments {

  private final PayerState state;

  ReferencePayments(PayerState state) {
    this.state = state;
  }

  /**
   * Refuses a part of an invoice, or takes a refusal back.
   *
   * @param ref which invoice
   * @param debit how much, why, and what else the documents say; negative if a debit is taken back.
   *     Its source and its invoice do not count
   * @throws IllegalArgumentException if it is about nothing, or less than nothing would be left to
   *     pay
   */
  public void debit(InvoiceRef ref, Debit debit) {
    new Payments(state).debit(ref.key(), requireNonNull(debit, "debit"));
  }

  /**
   * Withholds a tax, or gives it back.
   *
   * @param ref which invoice
   * @param withholding which tax, how much, and what else the documents say; negative if it is
   *     given back, without a number if no certificate was issued yet. Its source, order and
   *     invoice do not count
   * @throws IllegalArgumentException if it is about nothing, or less than nothing would be left to
   *     pay
   */
  public void withhold(InvoiceRef ref, Withholding withholding) {
    new Payments(state).withhold(ref.key(), requireNonNull(withholding, "withholding"));
  }

  /**
   * Issues a note about an invoice.
   *
   * @param ref which invoice
   * @param kind a credit note or a debit note
   * @param number the note's own, such as {@code B 00025-00000012}
   * @param day its date
   * @param amount above zero
   * @throws IllegalArgumentException if it is no note, or the amount is not above zero
   */
  public void issueNote(
      InvoiceRef ref, InvoiceKind kind, LetteredNumber number, LocalDate day, Money amount) {
    new Payments(state).issueNote(ref.key(), new IssuedNote(kind, number, day, amount));
  }

  /**
   * Pays a part of an invoice where the portal shows its status and no orders: the document of its
   * payment order lists this payment below those before it. {@link ReferencePayer#settle} pays what
   * is left. Where the portal shows orders, {@link #pay} does both.
   *
   * @param ref which invoice
   * @param day when, in the portal's zone
   * @param settled how much of the total it settles, before debits and withholdings; nothing if it
   *     only gives back
   * @throws IllegalArgumentException if more than the total would be settled, or a negative amount
   *     paid
   */
  public void payPart(InvoiceRef ref, LocalDate day, Money settled) {
    new Payments(state)
        .payPart(ref.key(), requireNonNull(day, "day"), requireNonNull(settled, "settled"));
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

  void debit(InvoiceRef ref, Money amount, String words) {
    AdjustmentReason reason = AdjustmentReason.of(words, AdjustmentGroup.OTHER);
    new Payments(state).debit(ref.key(), amount, reason, source(ref));
  }

  void withhold(InvoiceRef ref, String tax, Money amount) {
    new Payments(state).withhold(ref.key(), WithholdingTax.of(tax), amount, source(ref));
  }

  void issueCreditNote(InvoiceRef ref, Money amount) {
    new Payments(state).issueCreditNote(ref.key(), amount);
  }

  private Source source(InvoiceRef ref) {
    return Source.list(state.id(), "invoices", ref.toString());
  }

  @Override
  public String toString() {
    return "ReferencePayments[" + state.id() + "]";
  }
}
