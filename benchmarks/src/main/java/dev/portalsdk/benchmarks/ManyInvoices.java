package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Invoices of an invented hospital, each made when it is asked for. */
final class ManyInvoices {

  private static final Owner OWNER =
      Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private ManyInvoices() {}

  static Iterable<Invoice> of(int count) {
    return () -> IntStream.range(0, count).mapToObj(ManyInvoices::invoice).iterator();
  }

  private static Invoice invoice(int index) {
    int mixed = Math.floorMod(index * 0x9E3779B9, 1 << 30);
    InvoiceKind kind = mixed % 17 == 0 ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE;
    ArgentineNumber number = new ArgentineNumber(25 + mixed % 3, 1 + index % 99_999_999);
    LocalDate day = FIRST_DAY.plusDays(mixed % 700);
    return Invoice.builder(InvoiceKey.of(OWNER, kind, Letter.B, number))
        .issued(day)
        .total(Money.ofMinor(mixed * 3L, Currencies.ARS))
        .status(status(day.plusDays(mixed % 60), mixed))
        .build();
  }

  private static InvoiceStatus status(LocalDate day, int mixed) {
    return mixed % 2 == 0
        ? InvoiceStatus.of(InvoiceState.IN_PROCESS, "En proceso de liquidación")
        : InvoiceStatus.of(InvoiceState.CREDIT_SCHEDULED, day, "Se acreditará el día " + day);
  }
}
