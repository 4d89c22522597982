package dev.portalsdk.examples;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import java.nio.file.Path;

/** Lists what a provider billed and saves the payment orders of what was settled. */
public final class Program {

  private Program() {}

  /** Takes the provider's CUIT. */
  public static void main(String[] arguments) {
    try (PortalRuntime runtime = PortalRuntime.builder().build();
        Portal portal = runtime.open(SERENA_ART, Credentials.of("cuit", arguments[0]))) {
      InvoiceDocuments documents = portal.require(InvoiceDocuments.class);
      for (Invoice invoice : portal.require(Invoices.class).all(InvoiceQuery.all())) {
        System.out.println(invoice);
        if (invoice.status().state() == InvoiceState.SETTLED) {
          Path target = Path.of(invoice.key() + ".pdf");
          documents.download(invoice.ref(), DocumentKind.PAYMENT_ORDER).saveTo(target);
        }
      }
    }
  }
}
