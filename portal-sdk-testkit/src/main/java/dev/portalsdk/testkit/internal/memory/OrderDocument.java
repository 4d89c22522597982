package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.testkit.internal.pdf.PdfPage;
import dev.portalsdk.testkit.internal.state.Deduction;
import dev.portalsdk.testkit.internal.state.OrderFile;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document of a payment order, as a PDF whose bytes depend on the order alone. No manual shows
 * one: the texts are invented.
 */
final class OrderDocument {

  private OrderDocument() {}

  static PortalDocument of(OrderFile file, DocumentKind kind) {
    Map<String, String> lines = head(file.order());
    for (Deduction withheld : file.withholdings()) {
      lines.put("Retención (" + withheld.reason() + ")", shown(withheld.amount()));
    }
    boolean order = kind == DocumentKind.PAYMENT_ORDER;
    return PortalDocument.of(
        (order ? "orden-" : "retenciones-") + file.order().ref().number() + ".pdf",
        PdfPage.render(order ? "Orden de Pago" : "Comprobante de Retenciones", lines));
  }

  private static Map<String, String> head(PaymentOrder order) {
    Map<String, String> lines = new LinkedHashMap<>();
    String letter = order.ref().invoice().key().letter().map(Letter::toString).orElse("");
    lines.put("Orden", order.ref().toString());
    lines.put("Comprobante", (letter + " " + order.ref().invoice().key().number().shown()).strip());
    lines.put("Fecha de pago", DatePattern.SLASHED.format(order.paid()));
    lines.put("Importe", shown(order.amount()));
    return lines;
  }

  private static String shown(Money amount) {
    return Amounts.format(amount, AmountStyle.ES_GROUPED);
  }
}
