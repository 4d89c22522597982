package dev.portalsdk.examples;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.Samples;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hospital reads what it billed to Serena ART and what became of it, and takes the documents. */
final class SerenaDemo implements PortalDemo {

  @Override
  public PortalId portal() {
    return SERENA_ART;
  }

  @Override
  public void run(
      ReferencePortal reference, ReferencePortalServer server, Path output, PrintStream out) {
    Credentials credentials = Credentials.of("cuit", Samples.PROVIDER.formatted());
    try (PortalRuntime runtime =
            PortalRuntime.builder().settings(SERENA_ART, server.settings(SERENA_ART)).build();
        Portal portal = runtime.open(SERENA_ART, credentials)) {
      out.println(portal.info() + " at " + server.baseUri(SERENA_ART));
      Listing<Invoice> invoices = portal.require(Invoices.class).all(InvoiceQuery.all()).read();
      InvoiceDocuments documents = portal.require(InvoiceDocuments.class);
      table(invoices.items(), documents, out);
      sums(invoices, out);
      downloads(invoices.items(), documents, output, out);
    }
  }

  private static void table(List<Invoice> invoices, InvoiceDocuments documents, PrintStream out) {
    line(out, "ISSUED", "VOUCHER", "TOTAL", "STATUS", "DAY", "DOCUMENTS");
    for (Invoice invoice : invoices) {
      line(
          out,
          invoice.issued().map(Object::toString).orElse(""),
          invoice.key().toString(),
          invoice.signedTotal().toString(),
          invoice.status().state().toString(),
          invoice.status().day().map(LocalDate::toString).orElse("-"),
          names(documents.available(invoice.ref())));
    }
  }

  private static void line(PrintStream out, String... cells) {
    out.println(
        String.format(Locale.ROOT, "%-10s  %-28s  %18s  %-16s  %-10s  %s", (Object[]) cells));
  }

  private static String names(Set<DocumentKind> kinds) {
    return kinds.isEmpty()
        ? "-"
        : kinds.stream().sorted().map(DocumentKind::toString).collect(Collectors.joining(", "));
  }

  private static void sums(Listing<Invoice> invoices, PrintStream out) {
    for (InvoiceKind kind : InvoiceKind.values()) {
      Money sum = sum(invoices.items().stream().filter(invoice -> invoice.key().kind() == kind));
      out.println(String.format(Locale.ROOT, "%-12s  %s", kind, sum));
    }
    out.println(String.format(Locale.ROOT, "%-12s  %s", "NET", sum(invoices.items().stream())));
    out.println(String.format(Locale.ROOT, "%-12s  %s", "COMPLETENESS", invoices.completeness()));
    invoices.failures().forEach(failure -> out.println("UNREADABLE    " + failure));
  }

  private static Money sum(Stream<Invoice> invoices) {
    return Money.sum(ARS, invoices.map(Invoice::signedTotal).toList());
  }

  private static void downloads(
      List<Invoice> invoices, InvoiceDocuments documents, Path output, PrintStream out) {
    for (DocumentKind kind : DocumentKind.values()) {
      Invoice invoice =
          invoices.stream()
              .filter(candidate -> documents.available(candidate.ref()).contains(kind))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("No invoice has a " + kind));
      String name = kind.toString().toLowerCase(Locale.ROOT) + "-" + invoice.key().number().shown();
      Path target = output.resolve(name + ".pdf");
      PortalDocument document = documents.download(invoice.ref(), kind);
      document.saveTo(target);
      out.println("Saved " + target + ", " + document.size() + " bytes, " + document.mediaType());
    }
  }
}
