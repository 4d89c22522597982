package dev.portalsdk.testkit.internal.state;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.internal.documents.IssuedNote;
import dev.portalsdk.testkit.internal.documents.PaidLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How a payer decides on invoices and pays them. Thread-safe. */
public final class Payments {

  private final PayerState state;

  /** Creates the payments of a payer. */
  public Payments(PayerState state) {
    this.state = requireNonNull(state, "state");
  }

  /** Refuses a part of an invoice, or takes a refusal back. */
  public void debit(InvoiceKey key, Debit debit) {
    requireAmount(debit.amount());
    state.change(key, file -> file.withDebit(debit));
  }

  /** Withholds a tax, or gives it back. */
  public void withhold(InvoiceKey key, Withholding withholding) {
    requireAmount(withholding.amount());
    state.change(key, file -> file.withWithholding(withholding));
  }

  /** Withholds a tax by a certificate with a number of its own. */
  public void withhold(InvoiceKey key, WithholdingTax tax, Money amount, Source source) {
    requirePositive(amount);
    state.change(
        key,
        file ->
            file.withWithholding(
                Withholding.builder(tax, amount, source)
                    .certificate(InventedNumbers.certificate(file))
                    .build()));
  }

  /** Issues a credit note of today about an invoice. */
  public void issueCreditNote(InvoiceKey key, Money amount) {
    LocalDate today = state.today();
    state.change(
        key,
        file ->
            file.withNote(
                new IssuedNote(
                    InvoiceKind.CREDIT_NOTE, InventedNumbers.note(file), today, amount)));
  }

  /** Refuses a part of an invoice today. */
  public void debit(InvoiceKey key, Money amount, AdjustmentReason reason, Source source) {
    requirePositive(amount);
    debit(key, Debit.builder(amount, reason, source).day(state.today()).build());
  }

  /** Issues a credit or debit note about an invoice. */
  public void issueNote(InvoiceKey key, IssuedNote note) {
    state.change(key, file -> file.withNote(note));
  }

  /** Pays a part of an invoice where the portal shows its status and no orders. */
  public void payPart(InvoiceKey key, LocalDate day, Money settled) {
    if (state.rules().capabilities().contains(PaymentOrders.class)) {
      throw new IllegalArgumentException("This payer pays by orders");
    }
    state.provider(key).pay(day, Map.of(key, settled));
    state.show(key, InvoiceState.SETTLED, day);
  }

  /** Pays invoices by one order, which stands under each of them. */
  public void pay(String type, String number, LocalDate day, Map<InvoiceKey, Money> settled) {
    state.requireOffer(PaymentOrders.class);
    List<PaymentOrderRef> refs =
        settled.keySet().stream()
            .map(key -> new PaymentOrderRef(InvoiceRef.of(key), type, number))
            .toList();
    ProviderFile provider = provider(settled);
    refs.forEach(provider.orders()::requireNew);
    List<PaidLine> lines = provider.pay(day, settled);
    Money total = lines.stream().map(PaidLine::paid).reduce(Money::plus).orElseThrow();
    boolean withheld = lines.stream().anyMatch(line -> !line.withholdings().isEmpty());
    for (PaymentOrderRef ref : refs) {
      PaymentOrder.Builder order =
          PaymentOrder.builder(ref).paid(day).amount(total).document(DocumentKind.PAYMENT_ORDER);
      if (withheld) {
        order.document(DocumentKind.WITHHOLDING);
      }
      provider.orders().add(new OrderFile(order.build(), lines));
    }
    settled.keySet().forEach(key -> settle(provider, key));
  }

  private ProviderFile provider(Map<InvoiceKey, Money> settled) {
    List<ProviderFile> providers =
        settled.keySet().stream().map(state::provider).distinct().toList();
    if (providers.size() != 1) {
      throw new IllegalArgumentException("An order pays invoices of one provider, at least one");
    }
    return providers.get(0);
  }

  private void settle(ProviderFile provider, InvoiceKey key) {
    if (provider.invoice(key).filter(InvoiceFile::isPaidOff).isPresent()) {
      state.status(key, InvoiceState.SETTLED);
    }
  }

  /** Issues an order that says itself what it pays: status and balance of its invoice stay. */
  public void issue(PaymentOrder order, List<Withholding> withholdings) {
    state.requireOffer(PaymentOrders.class);
    InvoiceKey key = order.ref().invoice().key();
    state.rules().orders().shown(order);
    ProviderFile provider = state.provider(key);
    InvoiceFile file =
        provider
            .invoice(key)
            .orElseThrow(() -> new IllegalArgumentException(key + " was never received"));
    Money settled = order.amount();
    for (Withholding withholding : withholdings) {
      settled = settled.plus(withholding.amount());
    }
    PaidLine line = new PaidLine(file.invoice(), order.paid(), settled, List.of(), withholdings);
    provider.orders().add(new OrderFile(order, List.of(line)));
  }

  private static void requirePositive(Money amount) {
    if (amount.isNegative() || amount.isZero()) {
      throw new IllegalArgumentException("An amount above zero is expected");
    }
  }

  private static void requireAmount(Money amount) {
    if (amount.isZero()) {
      throw new IllegalArgumentException("An amount other than zero is expected");
    }
  }
}
