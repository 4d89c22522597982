package dev.portalsdk.examples;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.SavedVouchers;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.workbook.BillingSheets;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.core.workbook.SheetRows;
import dev.portalsdk.core.workbook.WorkbookWriter;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.VoucherSamples;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A finance department gets what all portals show as one workbook. */
final class WorkbookDemo {

  private WorkbookDemo() {}

  static void run(
      ReferencePortal reference, ReferencePortalServer server, Path output, PrintStream out) {
    Path target = output.resolve("facturacion.xlsx");
    try (PortalRuntime runtime = runtime(server);
        Portal serena = runtime.open(SERENA_ART, Samples.credentials());
        Portal mutualSer = runtime.open(MUTUAL_SER, VoucherSamples.credentials())) {
      PaymentVouchers vouchers = mutualSer.require(PaymentVouchers.class);
      Listing<PaymentVoucher> january = vouchers.all(VoucherSamples.JANUARY).read();
      WorkbookWriter.at(reference.clock().instant().atZone(Zones.ARGENTINA))
          .sheet(
              BillingSheets.invoices(),
              serena.require(Invoices.class).all(InvoiceQuery.all()).read())
          .sheet(
              BillingSheets.uploadedDocuments(),
              serena.require(UploadedDocuments.class).all(UploadQuery.all()).read())
          .sheet(BillingSheets.paymentVouchers(), january)
          .sheet(
              BillingSheets.crossedInvoices(),
              SheetRows.of(invoices(runtime, vouchers, january.items()))
                  .source("mutual-ser: download workbook of voucher")
                  .asked(VoucherSamples.JANUARY))
          .saveTo(target);
    }
    out.println("Wrote " + target + ": invoices, documents, vouchers and what they settle");
  }

  private static PortalRuntime runtime(ReferencePortalServer server) {
    return PortalRuntime.builder()
        .settings(SERENA_ART, server.settings(SERENA_ART))
        .settings(MUTUAL_SER, server.settings(MUTUAL_SER))
        .build();
  }

  /** The invoices as the workbooks have them: with all amounts. */
  private static List<CrossedInvoice> invoices(
      PortalRuntime runtime, PaymentVouchers vouchers, List<PaymentVoucher> january) {
    SavedVouchers saved = runtime.entrance(MUTUAL_SER).require(SavedVouchers.class);
    List<CrossedInvoice> invoices = new ArrayList<>();
    for (PaymentVoucher voucher : january) {
      VoucherRef ref = voucher.ref();
      try (PortalDocument workbook = vouchers.workbook(ref, VoucherSamples.JANUARY)) {
        invoices.addAll(saved.statement(workbook, ref.owner()).invoices().orThrow());
      }
    }
    return invoices;
  }
}
