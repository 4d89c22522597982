package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.AT_SERENA;
import static dev.portalsdk.billing.reconcile.Books.HOSPITAL;
import static dev.portalsdk.billing.reconcile.Books.SANCOR;
import static dev.portalsdk.billing.reconcile.Books.day;
import static dev.portalsdk.billing.reconcile.Books.invoice;
import static dev.portalsdk.billing.reconcile.Books.paid;
import static dev.portalsdk.billing.reconcile.Books.part;
import static dev.portalsdk.core.money.Currencies.ARS;
import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.posting.PostedEntry;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.RowFailure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the tests of a reconciliation share: three invoices, and what is read about them. */
abstract class Reconciling {

  static final Instant AT = Instant.parse("2021-12-31T12:00:00Z");
  static final InvoiceKey A = invoice(AT_SANCOR, "00017-00004179");
  static final InvoiceKey B = invoice(AT_SANCOR, "00017-00004173");
  static final InvoiceKey S = invoice(AT_SERENA, "00025-00043905");
  static final Owner AT_MUTUAL = Owner.of(PortalId.of("mutual-ser"), Nit.parse("900123456-8"));
  static final RowFailure FAILURE =
      new RowFailure(
          Location.htmlRow(3), "Importe", ErrorCode.INVALID_AMOUNT, "no amount", null, Map.of());

  final Remittance.Builder remittance = Remittance.builder();

  static <T> Listing<T> list(List<T> rows) {
    return Listing.whole("list", rows);
  }

  static Listing<PaymentOrder> orders(PaymentOrder... orders) {
    return list(List.of(orders));
  }

  static Listing<Invoice> invoices(Invoice... invoices) {
    return list(List.of(invoices));
  }

  Reconciliation reconcile(LedgerEntry... entries) {
    return reconcile("2021-12-31", remittance, entries);
  }

  static Reconciliation reconcile(
      String asOf, Remittance.Builder remittance, LedgerEntry... entries) {
    return Reconciler.asOf(day(asOf))
        .reconcile(Ledger.of(List.of(entries), List.of()), remittance.build());
  }

  static Balance balance(Reconciliation result, InvoiceKey key) {
    return result.explain(InvoiceRef.of(key)).orElseThrow();
  }

  static Money posted(List<PostedEntry> entries, TermKind kind) {
    return Money.sum(
        ARS,
        entries.stream()
            .map(PostedEntry::posting)
            .filter(posting -> posting.kind() == kind)
            .map(Posting::amount)
            .toList());
  }

  static OrderStatement paying(String number, String sha256, String... amounts) {
    List<PaidInvoice.Part> parts =
        Stream.of(amounts).map(amount -> part("2021-11-18", amount, "0", "0", amount)).toList();
    Source source = Source.document(SANCOR, "PAYMENT_ORDER", number, sha256.repeat(64));
    return OrderStatement.of(
        number,
        day("2021-11-18"),
        HOSPITAL,
        List.of(paid("FC B 00017-00004179", parts, List.of(), List.of())),
        source);
  }

  static VoucherStatement voucher(String number, String day, String paid, String balance) {
    PaymentVoucher voucher =
        PaymentVoucher.builder(new VoucherRef(AT_MUTUAL, LocalDate.parse(day), number))
            .paid(Money.of(paid, COP))
            .build();
    CrossedInvoice.Builder row =
        CrossedInvoice.builder(ColombianNumber.parse("FE1205"), Money.of(paid, COP));
    for (PaymentTerm term : PaymentTerm.values()) {
      row.amount(term, Money.of("0", COP));
    }
    row.amount(PaymentTerm.INVOICED, Money.of("1000.00", COP));
    row.amount(PaymentTerm.PAID, Money.of(paid, COP));
    row.amount(PaymentTerm.BALANCE, Money.of(balance, COP));
    return new VoucherStatement(voucher, Listing.whole("detail", List.of(row.build())));
  }
}
