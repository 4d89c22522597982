package dev.portalsdk.examples;

import static dev.portalsdk.core.money.Currencies.ARS;
import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.SanCorSamples;
import dev.portalsdk.testkit.VoucherSamples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The books of the demo's hospital, which the workbooks {@code libro.xlsx} and {@code
 * libro-colombia.xlsx} hold: what the portals show, with the mistakes that people make.
 */
final class DemoBooks {

  static final Owner SERENA = Samples.OWNER;
  static final Owner SANCOR = SanCorSamples.OWNER;
  static final Owner MUTUAL_SER = Owner.of(BillingPortals.MUTUAL_SER, VoucherSamples.PROVIDER);

  private static final InvoiceKey MISTYPED = of(SANCOR, Letter.B, "00017-00004117");
  private static final InvoiceKey OTHER_LETTER = of(SANCOR, Letter.E, "00017-00004150");
  private static final InvoiceKey NEVER_SENT = of(SANCOR, Letter.B, "00017-00004201");
  private static final Money OTHER_TOTAL = Money.of("2056611.23", ARS);

  private DemoBooks() {}

  private static InvoiceKey of(Owner owner, Letter letter, String number) {
    return InvoiceKey.of(owner, InvoiceKind.INVOICE, letter, ArgentineNumber.parse(number));
  }

  /** The vouchers in pesos: one mistyped, one with another letter, total, or never sent. */
  static List<LedgerEntry> argentine() {
    List<LedgerEntry> entries = new ArrayList<>();
    for (Invoice invoice : Samples.operations()) {
      if (!invoice.equals(Samples.IN_PROCESS_LAST)) {
        Money total = invoice.equals(Samples.SCHEDULED_LATER) ? OTHER_TOTAL : invoice.total();
        entries.add(entry(entries, invoice.key(), invoice.issued().orElseThrow(), total));
      }
    }
    for (Invoice invoice : SanCorSamples.invoices()) {
      LocalDate issued = invoice.received().orElseThrow().minusDays(1);
      entries.add(entry(entries, typed(invoice.key()), issued, invoice.total()));
    }
    LocalDate november = LocalDate.of(2021, 11, 20);
    entries.add(entry(entries, NEVER_SENT, november, Money.of("61250.00", ARS)));
    return entries;
  }

  private static InvoiceKey typed(InvoiceKey key) {
    return switch (key.number().shown()) {
      case "00017-00004171" -> MISTYPED;
      case "00017-00004150" -> OTHER_LETTER;
      default -> key;
    };
  }

  private static LedgerEntry entry(
      List<LedgerEntry> before, InvoiceKey key, LocalDate issued, Money total) {
    String id = "FC-" + (1001 + before.size());
    return LedgerEntry.builder(id, key).issued(issued).total(total).build();
  }

  /** The money in pesos that arrived: of an order, of all orders of a day, and of nobody knows. */
  static List<LedgerPayment> argentinePayments() {
    return List.of(
        LedgerPayment.of("RC-0501", SANCOR, LocalDate.of(2021, 11, 18), Money.of("2311.66", ARS))
            .numbered("10118036"),
        LedgerPayment.of("RC-0502", SANCOR, LocalDate.of(2021, 12, 2), Money.of("500000.00", ARS)));
  }

  /** The vouchers in Colombian pesos, without the first of the second voucher. */
  static List<LedgerEntry> colombian() {
    List<LedgerEntry> entries = new ArrayList<>();
    for (PaymentVoucher voucher : VoucherSamples.vouchers()) {
      for (CrossedInvoice invoice : VoucherSamples.invoices(voucher.ref())) {
        InvoiceKey key =
            InvoiceKey.of(
                MUTUAL_SER, InvoiceKind.INVOICE, ColombianNumber.parse(invoice.number().shown()));
        Money total = shown(invoice, PaymentTerm.INVOICED).plus(shown(invoice, PaymentTerm.VAT));
        if (!invoice.number().shown().equals("FE1300")) {
          entries.add(entry(entries, key, voucher.paidOn().minusDays(60), total));
        }
      }
    }
    return entries;
  }

  private static Money shown(CrossedInvoice invoice, PaymentTerm term) {
    return invoice.amount(term).orElse(Money.zero(COP));
  }

  /** The money in Colombian pesos that arrived. */
  static List<LedgerPayment> colombianPayments() {
    List<LedgerPayment> payments = new ArrayList<>();
    for (PaymentVoucher voucher : VoucherSamples.vouchers()) {
      payments.add(
          LedgerPayment.of(
                  "RC-" + (601 + payments.size()), MUTUAL_SER, voucher.paidOn(), voucher.paid())
              .numbered(voucher.number()));
    }
    return payments;
  }
}
