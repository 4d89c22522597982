package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.internal.faces.StableWorkbook;
import java.util.List;
import java.util.Optional;

/**
 * The file behind «DESCARGAR FACTURAS» (L288, L301), with the columns of the screen (L293). The
 * manual does not show it: that amounts are numbers and days are dates is invented.
 */
final class InvoiceWorkbook {

  private static final List<String> HEADERS =
      List.of("Recepción", "Factura", "Importe", "Débitos", "Saldo", "Vencimiento", "Estado");
  private static final String DAY = "dd-mm-yyyy";
  private static final String AMOUNT = "$#,##0.##";

  private InvoiceWorkbook() {}

  static PortalDocument write(List<Invoice> invoices) {
    StableWorkbook workbook = new StableWorkbook("Facturas", HEADERS);
    for (Invoice invoice : invoices) {
      workbook
          .row()
          .day(invoice.received(), DAY)
          .text(SanCorWords.row(invoice).text("Factura").orElse(""))
          .number(number(Optional.of(invoice.total())), AMOUNT)
          .number(number(invoice.debited()), AMOUNT)
          .number(number(invoice.balance()), AMOUNT)
          .day(invoice.due(), DAY)
          .text(invoice.status().words());
    }
    return workbook.document("facturas.xlsx");
  }

  private static Optional<Double> number(Optional<Money> money) {
    return money.map(value -> value.amount().doubleValue());
  }
}
