package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.ShipmentReceipt;
import dev.portalsdk.billing.spi.DocumentUpload;
import dev.portalsdk.billing.spi.ShipmentProbe;
import dev.portalsdk.billing.spi.SubmissionDesk;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.spi.json.PortalWords;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** «NUEVO ENVÍO», «Adjuntar Archivo» and «Documentos Faltantes» (manual L365-395). */
final class ShipmentDesk implements SubmissionDesk {

  /** The manual names no type: these are what scanners and spreadsheets make, our reading. */
  private static final Set<MediaType> TYPES =
      Set.of(MediaType.PDF, MediaType.JPEG, MediaType.PNG, MediaType.XLSX, MediaType.XLS);

  /** The section in which everything is handed in (L321). */
  private static final String RECIPIENT = "Envíos y Consultas de Facturación";

  private final PortalContext context;
  private final Issuer issuer;
  private final JsonPages api;
  private final Endpoints endpoints;
  private final ShipmentsEndpoint shipments;
  private final Map<SubmissionKind, SubmissionRequirements> requirements;

  ShipmentDesk(PortalContext context, Issuer issuer) {
    this.context = context;
    this.issuer = issuer;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
    this.shipments = new ShipmentsEndpoint(context, issuer);
    this.requirements =
        ShipmentRequirements.of(
            new AttachmentRequirements(TYPES, context.limits().transferBytes()));
  }

  @Override
  public String recipient() {
    return RECIPIENT;
  }

  @Override
  public Map<SubmissionKind, SubmissionRequirements> requirements() {
    return requirements;
  }

  /** The section is opened first: a portal that is being mended is noticed before a byte leaves. */
  @Override
  public Receipt send(Exchange exchange, DocumentUpload upload) {
    issuer.requireOwn(exchange, upload.invoice().key().owner());
    shipments.search(exchange, ShipmentQuery.all(), PageRequest.first());
    return switch (upload.submission()) {
      case CORRECTION -> attach(exchange, endpoints.correction(), upload);
      case MISSING_DOCUMENTS -> attach(exchange, endpoints.missingDocuments(), upload);
      default -> ship(exchange, upload);
    };
  }

  private Receipt ship(Exchange exchange, DocumentUpload upload) {
    Map<String, String> fields = fields(exchange, upload);
    fields.put("tipoDeEnvio", ShipmentWords.type(upload.submission()));
    JsonPage answer = post(exchange, endpoints.newShipment(), fields, upload);
    return new Receipt(answer.read(ShipmentReceipt.class).numeroDeEnvio());
  }

  private Receipt attach(Exchange exchange, String path, DocumentUpload upload) {
    Map<String, String> fields = fields(exchange, upload);
    upload.shipment().ifPresent(ref -> fields.put("numeroDeEnvio", ref.number()));
    return new Receipt(PortalWords.in(post(exchange, path, fields, upload)));
  }

  private static Map<String, String> fields(Exchange exchange, DocumentUpload upload) {
    return new LinkedHashMap<>(Vouchers.parameters(exchange.call(), upload.invoice()));
  }

  private JsonPage post(
      Exchange exchange, String path, Map<String, String> fields, DocumentUpload upload) {
    return api.upload(
        exchange, path, ShipmentForm.of(fields, upload.attachments(), upload.progress()));
  }

  /** The list says nothing of a shipment's files: whether one was attached, it leaves open. */
  @Override
  public Probe look(Exchange exchange, DocumentUpload upload) {
    issuer.requireOwn(exchange, upload.invoice().key().owner());
    if (upload.prepared().isEmpty()) {
      return Probe.undecided();
    }
    ShipmentProbe probe = ShipmentProbe.of(upload, context.info().zone());
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), context.info().zone());
    // The portal's clock may be ahead of ours at midnight.
    DateRange days = new DateRange(probe.since(), today.plusDays(1));
    return probe.among(shipments.all(exchange, ShipmentQuery.all().sent(days)));
  }

  @Override
  public String whereToLook(DocumentUpload upload) {
    String about = upload.invoice().key().toString();
    return switch (upload.submission()) {
      case CORRECTION -> "Envíos Pendientes, Adjuntar Archivo of " + about;
      case MISSING_DOCUMENTS -> "Envíos Realizados, Documentos Faltantes of " + about;
      default -> "Envíos Realizados, " + ShipmentWords.type(upload.submission()) + " of " + about;
    };
  }
}
