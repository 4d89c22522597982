package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.billing.submission.ShipmentState;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;

/** "Envíos Realizados": the search and its rows (L365-375). */
final class ShipmentsRoute {

  static final String PATH = "/api/administracion/envios/realizados";

  private ShipmentsRoute() {}

  static FaceAnswer list(FaceRequest request, Portal portal) {
    Page<Shipment> page =
        portal.require(Shipments.class).list(query(request), Paging.asked(request));
    return Paging.list(page, page.items().stream().map(ShipmentsRoute::row).toList(), "10")
        .answer();
  }

  private static ShipmentQuery query(FaceRequest request) {
    ShipmentQuery query =
        InvoicesRoute.days(request).map(ShipmentQuery.all()::sent).orElse(ShipmentQuery.all());
    if (request.parameter("estado").filter("Procesado"::equals).isPresent()) {
      query = query.state(ShipmentState.PROCESSED);
    }
    return request.parameter("numeroDeEnvio").map(query::number).orElse(query);
  }

  private static Json row(Shipment shipment) {
    Shown shown = shipment.shown();
    return Json.object()
        .cell("numeroDeEnvio", shown, "Número de Envío")
        .cell("tipoDeEnvio", shown, "Tipo de Envío")
        .cell("fecha", shown, "Fecha")
        .cell("estado", shown, "Estado")
        .cell("documentoAsociado", shown, "Documento Asociado")
        .cell("documentosFaltantes", shown, "Documentos Faltantes");
  }
}
