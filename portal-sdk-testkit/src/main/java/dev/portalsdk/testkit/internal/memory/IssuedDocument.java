package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.testkit.internal.pdf.PdfPage;
import dev.portalsdk.testkit.internal.state.Deduction;
import dev.portalsdk.testkit.internal.state.InvoiceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document that the payer issues about an invoice, as a PDF whose bytes depend on the file alone.
 * No manual shows one: the texts are invented, the amounts balance.
 */
final class IssuedDocument {

  private final InvoiceFile file;
  private final Map<String, String> lines = new LinkedHashMap<>();

  private IssuedDocument(InvoiceFile file) {
    this.file = file;
  }

  static PortalDocument of(InvoiceFile file, DocumentKind kind) {
    IssuedDocument document = new IssuedDocument(file);
    document.head();
    return switch (kind) {
      case PAYMENT_ORDER -> document.paymentOrder();
      case CREDIT_OR_DEBIT_NOTE -> document.note();
      case WITHHOLDING -> document.withholding();
      case DEBIT_DETAIL -> document.debitDetail();
    };
  }

  private PortalDocument paymentOrder() {
    file.invoice().status().day().map(DatePattern.SLASHED::format).ifPresent(this::paid);
    line("Importe", file.invoice().total());
    deductions("Débito", file.debits());
    deductions("Retención", file.withholdings());
    line("Neto", file.net());
    return document("Orden de Pago (SA)", "orden-de-pago");
  }

  private PortalDocument note() {
    for (int i = 0; i < file.notes().size(); i++) {
      line("Nota " + (i + 1), file.notes().get(i));
    }
    return document("Nota de Crédito/Débito", "nota");
  }

  private PortalDocument withholding() {
    deductions("Retención", file.withholdings());
    return document("Certificado de Retención", "retencion");
  }

  private PortalDocument debitDetail() {
    deductions("Débito", file.debits());
    return document("Detalle del Débito", "detalle-del-debito");
  }

  private void head() {
    Invoice invoice = file.invoice();
    String letter = invoice.key().letter().map(Letter::toString).orElse("");
    lines.put("Número", String.format(Locale.ROOT, "%08d", file.serial()));
    lines.put("Prestador", invoice.key().owner().issuer().formatted());
    lines.put("Comprobante", (letter + " " + invoice.key().number().shown()).strip());
    invoice
        .issued()
        .ifPresent(day -> lines.put("Fecha del comprobante", DatePattern.SLASHED.format(day)));
  }

  private void paid(String day) {
    lines.put("Fecha de pago", day);
  }

  private void deductions(String word, List<Deduction> deductions) {
    for (int i = 0; i < deductions.size(); i++) {
      Deduction deduction = deductions.get(i);
      line(word + " " + (i + 1) + " (" + deduction.reason() + ")", deduction.amount());
    }
  }

  private void line(String label, Money amount) {
    lines.put(label, Amounts.format(amount, AmountStyle.ES_GROUPED));
  }

  private PortalDocument document(String title, String name) {
    String number = file.invoice().key().number().shown();
    return PortalDocument.of(name + "-" + number + ".pdf", PdfPage.render(title, lines));
  }
}
