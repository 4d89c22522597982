package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.care.TransferKind;
import dev.portalsdk.core.care.TransferStep;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonPage;
import java.util.List;
import java.util.Map;

/**
 * The section "Traslados" (manual L431-433), whose layout is a lost picture: that it lists by kind
 * and step, and pages as "Facturas" does, is this project's reading.
 */
final class SanCorTransfers implements Transfers {

  private final PortalContext context;
  private final CareEndpoints endpoints;

  SanCorTransfers(PortalContext context) {
    this.context = context;
    this.endpoints = new CareEndpoints(context.settings());
  }

  @Override
  public Page<Transfer> list(TransferKind kind, TransferStep step, PageRequest request) {
    request.requireNumbered();
    Map<String, String> parameters =
        Map.of(
            "motivo", reason(kind),
            "tipo", type(step),
            "pagina", String.valueOf(request.number()));
    return context
        .session()
        .read(
            "list transfers",
            exchange -> transfers(page(exchange, parameters), kind, step, request));
  }

  private JsonPage page(Exchange exchange, Map<String, String> parameters) {
    JsonApi api = exchange.api(JsonApi.class);
    return JsonPage.of(
        exchange.send(api.get(endpoints.transfers(), parameters)), context.settings().columns());
  }

  static Page<Transfer> transfers(
      JsonPage page, TransferKind kind, TransferStep step, PageRequest request) {
    Listed list = page.read(Listed.class);
    ShownRows rows = ShownRows.of(page, list.columnas());
    return page.ranged(
        page.rows(
            "filas",
            TransferRow.class,
            list.filas(),
            request,
            (wire, row) -> new Transfer(kind, step, rows.shown(row, wire.celdas()))),
        "rango",
        list.rango(),
        request);
  }

  private static String reason(TransferKind kind) {
    return switch (kind) {
      case LACK_OF_COMPLEXITY -> "Falta de complejidad en internación";
      case STUDIES_ELSEWHERE -> "Estudios/prácticas en otras instituciones";
    };
  }

  private static String type(TransferStep step) {
    return switch (step) {
      case REQUEST -> "Solicitudes";
      case REFERRAL -> "Derivaciones";
    };
  }

  record Listed(
      List<String> columnas, List<TransferRow> filas, String rango, String elementosPorPagina) {}

  record TransferRow(List<String> celdas) {}
}
