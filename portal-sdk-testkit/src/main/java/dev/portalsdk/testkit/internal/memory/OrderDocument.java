package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.testkit.internal.documents.PaperHead;
import dev.portalsdk.testkit.internal.documents.PaymentOrderPdf;
import dev.portalsdk.testkit.internal.documents.WithholdingPdf;
import dev.portalsdk.testkit.internal.state.OrderFile;

/**
 * A document of a payment order, as a PDF whose bytes depend on the order and the payer's name
 * alone: the same under each invoice that the order pays.
 */
final class OrderDocument {

  private OrderDocument() {}

  static PortalDocument of(OrderFile file, DocumentKind kind, String payer) {
    PaymentOrderRef ref = file.order().ref();
    PaperHead head =
        new PaperHead(
            ref.toString(), payer, ref.invoice().key().owner().issuer(), file.order().paid());
    if (kind == DocumentKind.PAYMENT_ORDER) {
      return PortalDocument.of(
          "orden-" + ref.number() + ".pdf",
          PaymentOrderPdf.render("Orden de Pago", head, file.lines()));
    }
    return PortalDocument.of(
        "retenciones-" + ref.number() + ".pdf",
        WithholdingPdf.render("Comprobante de Retenciones", head, ref.toString(), file.lines()));
  }
}
