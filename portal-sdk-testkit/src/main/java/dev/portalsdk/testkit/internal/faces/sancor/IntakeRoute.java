package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.internal.faces.JsonSite;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.ShipmentIntake;
import dev.portalsdk.testkit.spi.ShipmentRefusal;
import dev.portalsdk.testkit.spi.ShipmentRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** «NUEVO ENVÍO» (L377-395), «Adjuntar Archivo» (L379) and «Documentos Faltantes» (L365). */
final class IntakeRoute {

  static final String SHIPMENT = "/api/administracion/envios/nuevo";
  static final String CORRECTION = "/api/administracion/envios/pendientes/archivo";
  static final String MISSING = "/api/administracion/envios/realizados/archivo";

  /** L388-395. */
  private static final Map<String, SubmissionKind> TYPES =
      Map.of(
          "Comprobante de Pago", SubmissionKind.INVOICE,
          "Comprobante de Pago Discapacidad", SubmissionKind.DISABILITY_INVOICE,
          "Resumen/Preliquidación", SubmissionKind.SUMMARY,
          "Comprobante Refacturación", SubmissionKind.REBILLING);

  private IntakeRoute() {}

  static FaceAnswer ship(FaceRequest request, Portal portal) {
    SubmissionKind kind = TYPES.get(request.field("tipoDeEnvio").orElse(""));
    if (kind == null) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "There is no such type");
    }
    AttachmentKind document =
        kind == SubmissionKind.SUMMARY ? AttachmentKind.SUMMARY : AttachmentKind.INVOICE;
    List<Attachment> files = new ArrayList<>(attached(request, "comprobante", document));
    files.addAll(attached(request, "adjuntos", AttachmentKind.BACKING));
    String number = intake(portal).take(kind, invoice(request, portal), files);
    return Json.object().text("numeroDeEnvio", number).answer();
  }

  static FaceAnswer correct(FaceRequest request, Portal portal) {
    List<Attachment> files =
        new ArrayList<>(attached(request, "notaDeCredito", AttachmentKind.CREDIT_NOTE));
    files.addAll(attached(request, "facturaDeReemplazo", AttachmentKind.REPLACEMENT_INVOICE));
    InvoiceRef invoice = invoice(request, portal);
    return attach(files, file -> intake(portal).correct(invoice, file));
  }

  static FaceAnswer attach(FaceRequest request, Portal portal) {
    String number = request.field("numeroDeEnvio").orElse("");
    return attach(
        attached(request, "adjuntos", AttachmentKind.BACKING),
        file -> intake(portal).attach(number, file));
  }

  private static FaceAnswer attach(List<Attachment> files, Consumer<Attachment> intake) {
    ShipmentRules rules = SanCorFace.RULES.shipments();
    if (files.isEmpty()) {
      return JsonSite.message(rules.words(ShipmentRefusal.FILE_MISSING), 422);
    }
    files.forEach(intake);
    return JsonSite.message(rules.attached(), 200);
  }

  private static List<Attachment> attached(FaceRequest request, String field, AttachmentKind kind) {
    return request.files(field).stream().map(file -> Attachment.of(kind, file)).toList();
  }

  private static InvoiceRef invoice(FaceRequest request, Portal portal) {
    return Voucher.of(portal, request.field("factura").orElse(""), request.field("empresa"));
  }

  private static ShipmentIntake intake(Portal portal) {
    return portal.require(ShipmentIntake.class);
  }
}
