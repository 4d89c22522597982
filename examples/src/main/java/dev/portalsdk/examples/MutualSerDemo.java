package dev.portalsdk.examples;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;

import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.SavedVouchers;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentEquation;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherBalance;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.VoucherSamples;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A provider reads what Mutual SER paid in January 2018 and checks it to the cent. */
final class MutualSerDemo implements PortalDemo {

  private static final int SHOWN = 3;

  @Override
  public PortalId portal() {
    return MUTUAL_SER;
  }

  @Override
  public void run(
      ReferencePortal reference, ReferencePortalServer server, Path output, PrintStream out) {
    try (PortalRuntime runtime =
            PortalRuntime.builder().settings(MUTUAL_SER, server.settings(MUTUAL_SER)).build();
        Portal portal = runtime.open(MUTUAL_SER, VoucherSamples.credentials())) {
      out.println(portal.info() + " at " + server.baseUri(MUTUAL_SER));
      PaymentVouchers vouchers = portal.require(PaymentVouchers.class);
      Listing<PaymentVoucher> january = vouchers.all(VoucherSamples.JANUARY).read();
      out.println("COMPLETENESS  " + january.completeness());
      for (PaymentVoucher voucher : january.items()) {
        voucher(voucher, vouchers, out);
        workbook(voucher, vouchers, runtime, output, out);
      }
    }
  }

  private static void voucher(PaymentVoucher voucher, PaymentVouchers vouchers, PrintStream out) {
    line(
        out,
        voucher.paidOn().toString(),
        "voucher " + voucher.number(),
        voucher.paid().toString(),
        voucher.form() + voucher.bank().map(bank -> ", " + bank).orElse(""));
    List<CrossedInvoice> invoices = vouchers.detail(voucher.ref()).stream().toList();
    invoices.stream().limit(SHOWN).forEach(invoice -> invoice(invoice, out));
    if (invoices.size() > SHOWN) {
      line(out, "", "and " + (invoices.size() - SHOWN) + " more", "", "");
    }
    VoucherBalance screen = PaymentEquation.COLOMBIAN_VOUCHER.balance(voucher, invoices);
    line(out, "", "by the screen", "", screen.toString());
  }

  private static void invoice(CrossedInvoice invoice, PrintStream out) {
    String invoiced = invoice.amount(PaymentTerm.INVOICED).map(Money::toString).orElse("?");
    line(
        out,
        "",
        invoice.number().shown(),
        invoice.paid().toString(),
        "of " + invoiced + " invoiced");
  }

  private static void workbook(
      PaymentVoucher voucher,
      PaymentVouchers vouchers,
      PortalRuntime runtime,
      Path output,
      PrintStream out) {
    Path target = output.resolve("comprobante-" + voucher.number() + ".xlsx");
    try (PortalDocument workbook = vouchers.workbook(voucher.ref(), VoucherSamples.JANUARY)) {
      workbook.saveTo(target);
      SavedVouchers saved = runtime.entrance(MUTUAL_SER).require(SavedVouchers.class);
      VoucherStatement statement = saved.statement(workbook, voucher.ref().owner());
      VoucherBalance balance = statement.balance(PaymentEquation.COLOMBIAN_VOUCHER);
      line(out, "", "by the workbook", "", balance + ", saved as " + target.getFileName());
      if (!balance.isBalanced()) {
        throw new IllegalStateException("Voucher " + voucher.number() + " does not balance");
      }
    }
  }

  private static void line(PrintStream out, String day, String what, String amount, String note) {
    out.println(String.format(Locale.ROOT, "%-10s  %-16s  %18s  %s", day, what, amount, note));
  }
}
