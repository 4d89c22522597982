package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.testkit.internal.documents.DebitDetailPdf;
import dev.portalsdk.testkit.internal.documents.NotePdf;
import dev.portalsdk.testkit.internal.documents.PaidLine;
import dev.portalsdk.testkit.internal.documents.PaperHead;
import dev.portalsdk.testkit.internal.documents.PaymentOrderPdf;
import dev.portalsdk.testkit.internal.documents.WithholdingPdf;
import dev.portalsdk.testkit.internal.state.InvoiceFile;
import java.util.List;
import java.util.Locale;

/**
 * A document that the payer issues about an invoice, as a PDF whose bytes depend on the file and
 * the payer's name alone. Its payment order lists every payment so far.
 */
final class IssuedDocument {

  private IssuedDocument() {}

  static PortalDocument of(InvoiceFile file, DocumentKind kind, String payer) {
    String serial = String.format(Locale.ROOT, "%08d", file.serial());
    PaperHead head =
        new PaperHead(serial, payer, file.invoice().key().owner().issuer(), file.day());
    return switch (kind) {
      case PAYMENT_ORDER -> document(file, "orden-de-pago", order(head, file.payments()));
      case CREDIT_OR_DEBIT_NOTE ->
          document(file, "nota", NotePdf.render(head, file.invoice(), file.notes()));
      case WITHHOLDING -> document(file, "retencion", certificates(head, file));
      case DEBIT_DETAIL ->
          document(
              file,
              "detalle-del-debito",
              DebitDetailPdf.render(head, file.invoice(), file.debits()));
    };
  }

  /** Its day is that of the last payment. */
  private static byte[] order(PaperHead head, List<PaidLine> payments) {
    PaidLine last = payments.get(payments.size() - 1);
    PaperHead paid = new PaperHead(head.number(), head.payer(), head.provider(), last.day());
    return PaymentOrderPdf.render("Orden de Pago (SA)", paid, payments);
  }

  /** Those of the payments, then those that no payment has taken off yet. */
  private static byte[] certificates(PaperHead head, InvoiceFile file) {
    return WithholdingPdf.render("Certificado de Retención", head, head.number(), file.withheld());
  }

  private static PortalDocument document(InvoiceFile file, String name, byte[] pdf) {
    String number = file.invoice().key().number().shown();
    return PortalDocument.of(name + "-" + number + ".pdf", pdf);
  }
}
