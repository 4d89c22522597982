package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.CellList;
import dev.portalsdk.billing.internal.sancor.wire.CellRow;
import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.care.TransferKind;
import dev.portalsdk.core.care.TransferStep;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import java.util.LinkedHashMap;
import java.util.Map;

/** The section "Traslados" (manual L431-433), whose picture is lost. */
final class SanCorTransfers implements Transfers {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorTransfers(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<Transfer> list(TransferKind kind, TransferStep step, PageRequest request) {
    request.requireNumbered();
    return context.session().read("list transfers", x -> list(x, kind, step, request));
  }

  private Page<Transfer> list(
      Exchange exchange, TransferKind kind, TransferStep step, PageRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("tipo", word(kind));
    parameters.put("estado", word(step));
    parameters.put("pagina", String.valueOf(request.number()));
    return transfers(api.get(exchange, endpoints.transfers(), parameters), kind, step, request);
  }

  static Page<Transfer> transfers(
      JsonPage page, TransferKind kind, TransferStep step, PageRequest request) {
    CellList list = page.read(CellList.class);
    UnknownColumns columns = new UnknownColumns(page, list.columnas());
    return page.ranged(
        page.rows(
            "filas",
            CellRow.class,
            list.filas(),
            request,
            (wire, row) -> new Transfer(kind, step, columns.shown(row, wire.celdas()))),
        "rango",
        list.rango(),
        request);
  }

  private static String word(TransferKind kind) {
    return switch (kind) {
      case LACK_OF_COMPLEXITY -> "complejidad";
      case STUDIES_ELSEWHERE -> "estudios";
    };
  }

  private static String word(TransferStep step) {
    return switch (step) {
      case REQUEST -> "solicitudes";
      case REFERRAL -> "derivaciones";
    };
  }
}
