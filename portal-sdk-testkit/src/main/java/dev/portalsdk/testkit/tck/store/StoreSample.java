package dev.portalsdk.testkit.tck.store;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentForm;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rows and pages for what a store promises; all are invented. */
final class StoreSample {

  static final Instant NOON = Instant.parse("2021-12-20T15:00:00Z");
  static final Owner OWNER = Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("30-71234567-1"));
  static final Owner OTHER = Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("30-98765432-1"));
  static final Owner COLOMBIAN = Owner.of(BillingPortals.MUTUAL_SER, Nit.parseNumber("900123456"));
  static final InvoiceStatus IN_PROCESS = InvoiceStatus.of(InvoiceState.IN_PROCESS, "En proceso");
  static final InvoiceStatus SETTLED =
      InvoiceStatus.of(InvoiceState.SETTLED, LocalDate.of(2021, 12, 15), "Cancelado \uD83D\uDE00");

  private StoreSample() {}

  /** Returns the invoice of a number, received on that day of December 2021. */
  static Invoice invoice(int number) {
    InvoiceKey key =
        InvoiceKey.of(OWNER, InvoiceKind.INVOICE, Letter.B, new ArgentineNumber(17, number));
    return Invoice.builder(key)
        .received(LocalDate.of(2021, 12, number))
        .due(LocalDate.of(2022, 1, number))
        .total(ars("100.00"))
        .balance(ars("100.00"))
        .status(IN_PROCESS)
        .shown(Shown.of(Map.of("Factura", "B 00017-0000000" + number)))
        .build();
  }

  static Invoice settled(int number) {
    return invoice(number).toBuilder().status(SETTLED).balance(ars("0.00")).build();
  }

  static PaymentOrder order(String number) {
    PaymentOrderRef ref = new PaymentOrderRef(invoice(1).ref(), "APB", number);
    return PaymentOrder.builder(ref)
        .paid(LocalDate.of(2021, 12, 15))
        .amount(ars("80.00"))
        .document(DocumentKind.PAYMENT_ORDER)
        .document(DocumentKind.WITHHOLDING)
        .shown(Shown.of(Map.of("Importe", "$ 80,00")))
        .build();
  }

  static PaymentVoucher voucher(String number) {
    return PaymentVoucher.builder(new VoucherRef(COLOMBIAN, LocalDate.of(2021, 12, 15), number))
        .form(PaymentForm.DISPERSION)
        .bank("BANCO DEL NORTE")
        .accountNumber("000123")
        .paid(Money.parse("COP 100.00"))
        .pending(Money.parse("COP 0.00"))
        .build();
  }

  static CrossedInvoice crossed(int number, String paid) {
    return CrossedInvoice.builder(new ColombianNumber("FE", number), Money.parse("COP " + paid))
        .voucherNumber("10982")
        .documentType("Factura")
        .amount(PaymentTerm.INVOICED, Money.parse("COP 100.00"))
        .build();
  }

  static Money ars(String amount) {
    return Money.parse("ARS " + amount);
  }

  static RowFailure failure(String key) {
    return new RowFailure(
        Location.htmlRow(7),
        "Importe",
        ErrorCode.INVALID_AMOUNT,
        "an amount was expected",
        key,
        Map.of("Importe", "##", "Paciente", "somebody"));
  }

  /** Returns a page that says nothing of the whole list. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Page<T> silent(T... rows) {
    return builder(PageRequest.first(), List.of(rows), List.of()).build();
  }

  /** Returns the only page of a list that says so. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Page<T> whole(T... rows) {
    return part(1, rows.length, rows);
  }

  /** Returns a page that shows rows from one on of so many, the last if it shows the last. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Page<T> part(int first, int total, T... rows) {
    int number = (first - 1) / 2 + 1;
    int last = first + rows.length - 1;
    Page.Builder<T> page =
        builder(PageRequest.number(number), List.of(rows), List.<RowFailure>of())
            .extent(new Extent(total == 0 ? 0 : first, last, total));
    return last == total ? page.build() : page.next(PageRequest.number(number + 1)).build();
  }

  static <T> Page.Builder<T> builder(PageRequest request, List<T> rows, List<RowFailure> failures) {
    return Page.builder(Origin.file("page"), request, rows, failures);
  }
}
