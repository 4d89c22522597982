package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each type of shipment asks for (manual L386-395); «adjuntos respaldatorios» are taken for at
 * least one, our reading.
 */
final class ShipmentRequirements {

  private ShipmentRequirements() {}

  static Map<SubmissionKind, SubmissionRequirements> of(AttachmentRequirements file) {
    Map<SubmissionKind, SubmissionRequirements> all = new EnumMap<>(SubmissionKind.class);
    all.put(SubmissionKind.INVOICE, shipment(AttachmentKind.INVOICE, file, ""));
    all.put(
        SubmissionKind.DISABILITY_INVOICE,
        shipment(
            AttachmentKind.INVOICE,
            file,
            "es de uso exclusivo para prestadores que facturan este servicio"));
    all.put(
        SubmissionKind.SUMMARY,
        shipment(AttachmentKind.SUMMARY, file, "lo dispuesto por la Resolución de AFIP 4540"));
    all.put(
        SubmissionKind.REBILLING,
        shipment(
            AttachmentKind.INVOICE,
            file,
            "posterior a la aprobación del Sector Análisis de Débitos"));
    all.put(
        SubmissionKind.CORRECTION,
        SubmissionRequirements.builder()
            .takes(AttachmentKind.CREDIT_NOTE, file)
            .takes(AttachmentKind.REPLACEMENT_INVOICE, file)
            .build());
    all.put(
        SubmissionKind.MISSING_DOCUMENTS,
        SubmissionRequirements.builder().takes(AttachmentKind.BACKING, file).build());
    return all;
  }

  private static SubmissionRequirements shipment(
      AttachmentKind document, AttachmentRequirements file, String condition) {
    return SubmissionRequirements.builder()
        .requires(document, file)
        .requires(AttachmentKind.BACKING, file)
        .together()
        .condition(condition)
        .build();
  }
}
