package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.ageing.Receivable;
import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.page.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that was read about one invoice, before anything is added up. Belongs to one thread. */
final class InvoiceEvidence {

  final InvoiceKey key;
  @Nullable Invoice invoice;
  @Nullable Listing<PaymentOrder> orders;
  @Nullable List<Withholding> certificates;
  @Nullable List<Debit> debitDetail;
  final List<LedgerEntry> notes = new ArrayList<>();
  final List<OrderPart> ofOrders = new ArrayList<>();
  final List<Crossing> crossings = new ArrayList<>();

  InvoiceEvidence(InvoiceKey key) {
    this.key = key;
  }

  boolean isSettled() {
    return invoice != null && invoice.status().state() == InvoiceState.SETTLED;
  }

  /** The day from which a payer's wait is counted: of reception or, without it, of issue. */
  Optional<LocalDate> start() {
    return Optional.ofNullable(invoice).flatMap(row -> row.received().or(row::issued));
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
        .sorted(Comparator.comparing(crossing -> crossing.voucher().paidOn()))
        .toList();
  }

  /** What the document of an order says of this invoice. */
  record OrderPart(OrderStatement order, PaidInvoice paid) {}

  /** What a voucher settles of this invoice. */
  record Crossing(PaymentVoucher voucher, CrossedInvoice row) {}
}
