package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page "Operaciones": all invoices in one table, each with the menu of its documents (L52-66).
 */
final class OperationsPage {

  static final String PATH = "/operaciones";

  private static final List<String> TEXTS =
      List.of("FECHA FACTURA", "TIPO FACTURA", "NÚMERO FACTURA", "IMPORTE", "DETALLE FACTURA");
  private static final String OPTIONS = "OPCIONES";
  private static final List<String> HEADERS =
      Stream.concat(TEXTS.stream(), Stream.of(OPTIONS)).toList();

  private OperationsPage() {}

  static FaceAnswer show(Portal portal) {
    Markup page = SerenaFace.page("OPERACIONES").table(HEADERS);
    for (Invoice invoice :
        portal.require(Invoices.class).list(InvoiceQuery.all(), PageRequest.first()).items()) {
      Map<String, String> shown = invoice.shown().asMap();
      page.raw("<tr>").cells(TEXTS, shown).raw("<td>");
      InvoiceMenu.show(page, invoice.key(), shown.getOrDefault(OPTIONS, ""));
      page.raw("</td></tr>\n");
    }
    return page.endTable().end();
  }
}
