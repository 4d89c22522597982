package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.ageing.AgeingBasis;
import dev.portalsdk.billing.ageing.Receivable;
import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was read about one invoice, before anything is added up. Belongs to one thread. */
final class InvoiceEvidence {

  final InvoiceKey key;
  @Nullable Invoice invoice;
  @Nullable List<Withholding> certificates;
  @Nullable List<Debit> debitDetail;

  /** A certificate is about several invoices and does not say what is of which. */
  boolean certificatesShared;

  final List<Listing<PaymentOrder>> orders = new ArrayList<>();
  final Set<String> unread = new HashSet<>();
  final List<LedgerEntry> notes = new ArrayList<>();
  final List<OrderPart> ofOrders = new ArrayList<>();
  final List<Crossing> crossings = new ArrayList<>();

  InvoiceEvidence(InvoiceKey key) {
    this.key = key;
  }

  /** Whether a document of a kind is there and could not be read. */
  boolean isUnread(DocumentKind kind) {
    return unread.contains(kind.name());
  }

  /** A list shows what is owed and debited of a credit note without the sign of its side. */
  Money signed(Money amount) {
    return key.kind().sign() < 0 ? amount.negated() : amount;
  }

  /** Takes what was read about a note of this invoice: both are one account. */
  void take(InvoiceEvidence note) {
    ofOrders.addAll(note.ofOrders);
    orders.addAll(note.orders);
    crossings.addAll(note.crossings);
    unread.addAll(note.unread);
    certificatesShared |= note.certificatesShared;
    certificates = joined(certificates, note.certificates);
    debitDetail = joined(debitDetail, note.debitDetail);
  }

  private static <T> @Nullable List<T> joined(@Nullable List<T> one, @Nullable List<T> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  boolean isSettled() {
    return invoice != null && invoice.status().state() == InvoiceState.SETTLED;
  }

  /** The day from which a payer's wait is counted, if the portal shows it. */
  Optional<LocalDate> start(AgeingBasis basis) {
    return Optional.ofNullable(invoice)
        .flatMap(row -> basis == AgeingBasis.RECEIVED ? row.received() : row.issued());
  }

  Receivable receivable(Balance balance) {
    Receivable.Builder owed = Receivable.builder(balance.invoice(), balance.currency());
    balance.owed().ifPresent(owed::owed);
    if (invoice != null) {
      invoice.issued().ifPresent(owed::issued);
      invoice.received().ifPresent(owed::received);
      invoice.due().ifPresent(owed::due);
      if (invoice.status().state() == InvoiceState.CREDIT_SCHEDULED) {
        invoice.status().day().ifPresent(owed::scheduled);
      }
    }
    return owed.build();
  }

  /** What was paid of it by vouchers up to a day, in the order of payment. */
  List<Crossing> crossings(LocalDate asOf) {
    return crossings.stream()
        .filter(crossing -> !crossing.voucher().paidOn().isAfter(asOf))
        .sorted(IN_ORDER_OF_PAYMENT)
        .toList();
  }

  /** Of two payments of one day the one that leaves less came later. */
  private static final Comparator<Crossing> IN_ORDER_OF_PAYMENT =
      Comparator.comparing((Crossing of) -> of.voucher().paidOn())
          .thenComparing(
              of -> of.row().amount(PaymentTerm.BALANCE).map(Money::minor).orElse(0L),
              Comparator.reverseOrder())
          .thenComparing(of -> of.voucher().number());

  /** What the document of an order says of this invoice. */
  record OrderPart(OrderStatement order, PaidInvoice paid) {}

  /** What a voucher settles of this invoice. */
  record Crossing(PaymentVoucher voucher, CrossedInvoice row) {}
}
