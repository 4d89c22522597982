package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.testkit.spi.ShipmentRefusal;
import dev.portalsdk.testkit.spi.ShipmentRules;
import java.time.Period;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What SanCor Salud does with shipments (L321-397). */
public final class SanCorShipmentRules implements ShipmentRules {

  /** L327 and L365, L388-395; «sus adjuntos respaldatorios» is taken for at least one. */
  @Override
  public Map<SubmissionKind, SubmissionRequirements> requirements(AttachmentRequirements file) {
    Map<SubmissionKind, SubmissionRequirements> all = new EnumMap<>(SubmissionKind.class);
    SubmissionRequirements invoice = withBacking(AttachmentKind.INVOICE, file, "");
    all.put(SubmissionKind.INVOICE, invoice);
    all.put(
        SubmissionKind.DISABILITY_INVOICE,
        withBacking(AttachmentKind.INVOICE, file, "es de uso exclusivo para prestadores"));
    all.put(
        SubmissionKind.SUMMARY,
        withBacking(AttachmentKind.SUMMARY, file, "Resolución de AFIP 4540"));
    all.put(
        SubmissionKind.REBILLING,
        withBacking(AttachmentKind.INVOICE, file, "aprobación del Sector Análisis de Débitos"));
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

  private static SubmissionRequirements withBacking(
      AttachmentKind document, AttachmentRequirements file, String condition) {
    return SubmissionRequirements.builder()
        .requires(document, file)
        .requires(AttachmentKind.BACKING, file)
        .together()
        .condition(condition)
        .build();
  }

  /** Invented: the manual prints shipments that were processed alone. */
  @Override
  public String arrived() {
    return "Enviado";
  }

  /** L371-375. */
  @Override
  public String processed() {
    return "Procesado";
  }

  /** Invented: the manual shows no answer. */
  @Override
  public String attached() {
    return "El archivo fue adjuntado";
  }

  /** Such as «B 00003-00000088» (L373): a letter and a number, which is all that a row has. */
  @Override
  public boolean names(InvoiceKey document) {
    return document.kind() == InvoiceKind.INVOICE && document.letter().isPresent();
  }

  /** Invented: the manual shows no refusal; the reasons are those of L365, L327, L390 and L395. */
  @Override
  public String words(ShipmentRefusal refusal) {
    return switch (refusal) {
      case FILE_MISSING -> "Debe adjuntar el comprobante y sus adjuntos respaldatorios";
      case NOT_FOR_DISABILITY -> "Opción de uso exclusivo para prestadores de discapacidad";
      case DEBITS_NOT_APPROVED -> "La refacturación no fue aprobada por Análisis de Débitos";
      case NOTHING_MISSING -> "El envío no tiene documentos faltantes";
      case NOT_PENDING -> "El comprobante no tiene envíos pendientes";
    };
  }

  /** «Elementos por página: 10» (L379), printed below another list of the section. */
  @Override
  public int perPage() {
    return 10;
  }

  /** «Datos de envíos de los últimos 6 meses» (L368). */
  @Override
  public Period shownFor() {
    return Period.ofMonths(6);
  }

  /** L370-375. */
  @Override
  public Shown shown(Shipment shipment) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Número de Envío", shipment.number());
    cells.put("Tipo de Envío", shipment.kind().map(SanCorShipmentRules::listed).orElseThrow());
    cells.put("Fecha", DatePattern.SLASHED.format(shipment.sent()));
    cells.put("Estado", shipment.stateWords());
    cells.put("Documento Asociado", shipment.document().map(SanCorShipmentRules::text).orElse(""));
    cells.put("Documentos Faltantes", shipment.missing());
    return Shown.of(cells);
  }

  /** The list words two of the types otherwise than the text does (L371, L373; L388, L393). */
  private static String listed(SubmissionKind kind) {
    return switch (kind) {
      case INVOICE -> "Comprobante de pago";
      case DISABILITY_INVOICE -> "Comprobante de Pago Discapacidad";
      case SUMMARY -> "Resumen/Pre-Liquidación";
      case REBILLING -> "Comprobante Refacturación";
      default -> throw new IllegalArgumentException("SanCor Salud lists no shipment of " + kind);
    };
  }

  private static String text(InvoiceKey key) {
    return key.letter().map(letter -> letter + " ").orElse("") + key.number().shown();
  }
}
