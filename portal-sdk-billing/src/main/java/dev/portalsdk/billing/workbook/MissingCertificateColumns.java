package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.withholding.MissingCertificate;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.Term;
import java.util.stream.Collectors;

/** The sheet "Certificados faltantes": what to ask payers for. */
final class MissingCertificateColumns {

  static final SheetLayout<MissingCertificate> LAYOUT =
      SheetLayout.<MissingCertificate>builder("Certificados faltantes")
          .optional("Pagador", "payer", CellKind.TEXT, of -> of.payer().map(PortalId::text))
          .optional("Impuesto", "tax", CellKind.TEXT, of -> of.tax().map(Object::toString))
          .column("Moneda", "currency", CellKind.CURRENCY, of -> of.amount().currency())
          .column("Importe", "amount", CellKind.AMOUNT, MissingCertificate::amount)
          .totalled()
          .column("Falta", "reason", CellKind.TERM, of -> term(of.reason()))
          .optional("Certificado", "certificate", CellKind.TEXT, MissingCertificate::certificate)
          .optional("Orden de pago", "order", CellKind.TEXT, MissingCertificate::order)
          .column("Fuentes", "sources", CellKind.TEXT, MissingCertificateColumns::sources)
          .build();

  private MissingCertificateColumns() {}

  private static String sources(MissingCertificate of) {
    return of.sources().stream().map(Source::toString).collect(Collectors.joining("; "));
  }

  private static Term term(MissingCertificate.Reason reason) {
    return switch (reason) {
      case NO_NUMBER -> Term.of("Número", "NO_NUMBER");
      case NO_DOCUMENT -> Term.of("Documento", "NO_DOCUMENT");
      case NO_TAX -> Term.of("Impuesto", "NO_TAX");
    };
  }
}
