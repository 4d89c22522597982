package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.matching.PortalPayment;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payments that portals show up to a day: each order by its document, one for each day of
 * payment, or by its row; each voucher.
 */
final class PortalPayments {

  private final LocalDate asOf;
  private final Map<Name, Draft> drafts = new LinkedHashMap<>();

  private record Name(Owner owner, String number, LocalDate day, Currency currency) {}

  private PortalPayments(LocalDate asOf) {
    this.asOf = asOf;
  }

  static Collection<PortalPayment> of(EvidenceIndex evidence, LocalDate asOf) {
    PortalPayments all = new PortalPayments(asOf);
    evidence.all().forEach(all::documents);
    evidence.unplaced().forEach(all::unplaced);
    evidence.all().forEach(of -> all.rows(of, evidence));
    evidence.vouchers().forEach(statement -> all.voucher(statement.voucher()));
    evidence.all().forEach(all::crossings);
    return all.drafts.values().stream().map(Draft::payment).toList();
  }

  private @Nullable Draft draft(Name name, Source source) {
    return name.day().isAfter(asOf)
        ? null
        : drafts.computeIfAbsent(name, unused -> new Draft(name, source));
  }

  private void documents(InvoiceEvidence of) {
    of.ofOrders.forEach(part -> document(of.key.owner(), part.order(), part.paid(), of.key));
  }

  private void unplaced(EvidenceIndex.UnplacedPart part) {
    @Nullable InvoiceKey printed =
        part.paid().invoice().ref(part.owner()).map(InvoiceRef::key).orElse(null);
    document(part.owner(), part.order(), part.paid(), printed);
  }

  private void document(
      Owner owner, OrderStatement order, PaidInvoice paid, @Nullable InvoiceKey invoice) {
    for (PaidInvoice.Part part : paid.parts()) {
      Draft draft =
          draft(
              new Name(owner, order.number(), part.day(), part.paid().currency()), order.source());
      if (draft != null) {
        draft.pay(invoice, part.paid());
      }
    }
  }

  /** An order whose document was not read, by its row: of several invoices, without its parts. */
  private void rows(InvoiceEvidence of, EvidenceIndex evidence) {
    for (PaymentOrder order : new OrdersOfInvoice(of, asOf).unreadRows()) {
      Owner owner = of.key.owner();
      Currency currency = order.amount().currency();
      Name name = new Name(owner, order.ref().toString(), order.paid(), currency);
      Name untyped = new Name(owner, order.ref().number(), order.paid(), currency);
      if (!drafts.containsKey(name) && !drafts.containsKey(untyped)) {
        Source source = Source.list(owner.payer(), "payment orders", name.number());
        Draft draft = new Draft(name, source);
        draft.pay(evidence.isShared(owner, name.number()) ? null : of.key, order.amount());
        drafts.put(name, draft);
      }
    }
  }

  private void voucher(PaymentVoucher voucher) {
    Source source =
        Source.list(
            voucher.ref().owner().payer(), ColombianTerms.VOUCHER, voucher.ref().toString());
    Draft draft = draft(name(voucher), source);
    if (draft != null) {
      draft.pay(null, voucher.paid());
    }
  }

  private static Name name(PaymentVoucher voucher) {
    return new Name(
        voucher.ref().owner(), voucher.number(), voucher.paidOn(), voucher.paid().currency());
  }

  /** What a voucher pays of an invoice is a part of it, and adds nothing. */
  private void crossings(InvoiceEvidence of) {
    for (InvoiceEvidence.Crossing crossing : of.crossings) {
      Draft draft = drafts.get(name(crossing.voucher()));
      if (draft != null && crossing.row().paid().currency().equals(draft.name.currency())) {
        draft.part(of.key, crossing.row().paid());
      }
    }
  }

  /** A payment while its parts are added up. */
  private static final class Draft {
    private final Name name;
    private final Source source;
    private final List<Money> paid = new ArrayList<>();
    private final Map<InvoiceKey, Money> parts = new LinkedHashMap<>();

    Draft(Name name, Source source) {
      this.name = name;
      this.source = source;
    }

    void pay(@Nullable InvoiceKey invoice, Money amount) {
      paid.add(amount);
      if (invoice != null) {
        part(invoice, amount);
      }
    }

    void part(InvoiceKey invoice, Money amount) {
      parts.merge(invoice, amount, Money::plus);
    }

    PortalPayment payment() {
      Money sum = Money.sum(name.currency(), paid);
      PortalPayment payment =
          PortalPayment.of(source, name.owner(), name.day(), sum).numbered(name.number());
      for (Map.Entry<InvoiceKey, Money> part : parts.entrySet()) {
        payment = payment.paying(part.getKey(), part.getValue());
      }
      return payment;
    }
  }
}
