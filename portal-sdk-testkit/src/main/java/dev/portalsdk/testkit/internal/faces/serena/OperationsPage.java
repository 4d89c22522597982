package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.spi.FaceAnswer;
import java.util.List;

/**
 * The page "Operaciones": all invoices in one table, each with the menu of its documents (L52-66).
 */
final class OperationsPage {

  static final String PATH = "/operaciones";

  private static final List<String> TEXTS =
      List.of("FECHA FACTURA", "TIPO FACTURA", "NÚMERO FACTURA", "IMPORTE", "DETALLE FACTURA");
  private static final List<String> HEADERS =
      List.of(
          "FECHA FACTURA",
          "TIPO FACTURA",
          "NÚMERO FACTURA",
          "IMPORTE",
          "DETALLE FACTURA",
          "OPCIONES");

  private OperationsPage() {}

  static FaceAnswer show(Portal portal) {
    InvoiceDocuments documents = portal.require(InvoiceDocuments.class);
    Markup page = Markup.page("OPERACIONES").table(HEADERS);
    for (Invoice invoice :
        portal.require(Invoices.class).list(InvoiceQuery.all(), PageRequest.first()).items()) {
      page.raw("<tr>").cells(TEXTS, invoice.shown());
      InvoiceMenu.show(page, invoice.key(), documents.available(invoice.ref()));
      page.raw("</tr>\n");
    }
    return page.endTable().end();
  }
}
