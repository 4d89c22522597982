package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.Term;

/** The sheet "Documentos". */
final class UploadedDocumentSheet {

  static final SheetLayout<UploadedDocument> LAYOUT =
      SheetLayout.<UploadedDocument>builder("Documentos")
          .column("Nombre", "name", CellKind.TEXT, UploadedDocument::name)
          .key()
          .column("Destinatario", "recipient", CellKind.TEXT, UploadedDocument::recipient)
          .key()
          .column("Fecha de carga", "uploaded", CellKind.DATE, UploadedDocument::uploaded)
          .key()
          .optional(
              "Tipo",
              "kind",
              CellKind.TERM,
              document -> document.kind().map(UploadedDocumentSheet::term))
          .column("Lectura", "readState", CellKind.TERM, document -> term(document.readState()))
          .column("Observaciones", "remarks", CellKind.TEXT, UploadedDocument::remarks)
          .build();

  private UploadedDocumentSheet() {}

  private static Term term(AttachmentKind kind) {
    return switch (kind) {
      case INVOICE -> Term.of("Factura", "INVOICE");
      case INVOICE_DETAIL -> Term.of("Detalle de factura", "INVOICE_DETAIL");
      case CLINICAL_HISTORY -> Term.of("Historia clínica", "CLINICAL_HISTORY");
      case STUDY_REPORT -> Term.of("Informe de estudios", "STUDY_REPORT");
      case MISCELLANEOUS -> Term.of("Varios", "MISCELLANEOUS");
      case SUMMARY -> Term.of("Resumen/Preliquidación", "SUMMARY");
      case BACKING -> Term.of("Adjunto respaldatorio", "BACKING");
      case CREDIT_NOTE -> Term.of("Nota de crédito", "CREDIT_NOTE");
      case REPLACEMENT_INVOICE -> Term.of("Factura de reemplazo", "REPLACEMENT_INVOICE");
    };
  }

  private static Term term(ReadState state) {
    return switch (state) {
      case READ -> Term.of("Leído", "READ");
      case UNREAD -> Term.of("No leído", "UNREAD");
      case UNRECOGNIZED -> Term.of("Sin reconocer", "UNRECOGNIZED");
    };
  }
}
