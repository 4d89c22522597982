package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.billing.submission.ShipmentState;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.DateRange;
import java.util.LinkedHashMap;
import java.util.Map;

/** Searches "Envíos Realizados" by its four fields (manual L368). */
final class ShipmentsEndpoint {

  private final PortalContext context;
  private final Issuer issuer;
  private final Endpoints endpoints;

  ShipmentsEndpoint(PortalContext context, Issuer issuer) {
    this.context = context;
    this.issuer = issuer;
    this.endpoints = new Endpoints(context.settings());
  }

  /** Returns a page of what matches, as far as the portal can be asked for it. */
  Page<Shipment> search(Exchange exchange, ShipmentQuery query, PageRequest request) {
    JsonApi api = exchange.api(JsonApi.class);
    JsonPage page =
        JsonPage.of(
            exchange.send(api.get(endpoints.shipments(), parameters(query, request))),
            context.settings().columns());
    return new ShipmentsPage(page, issuer.owner(exchange)).shipments(request);
  }

  /** Returns all pages of what matches. */
  Listing<Shipment> all(Exchange exchange, ShipmentQuery query) {
    return Paged.over(request -> search(exchange, query, request)).read();
  }

  private static Map<String, String> parameters(ShipmentQuery query, PageRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    query.number().ifPresent(number -> parameters.put("numeroDeEnvio", number));
    query
        .state()
        .filter(ShipmentState.PROCESSED::equals)
        .ifPresent(state -> parameters.put("estado", ShipmentWords.PROCESSED));
    query.sent().ifPresent(range -> put(range, parameters));
    parameters.put("pagina", String.valueOf(request.number()));
    return parameters;
  }

  private static void put(DateRange range, Map<String, String> parameters) {
    parameters.put("fechaDesde", DatePattern.SLASHED.format(range.from()));
    parameters.put("fechaHasta", DatePattern.SLASHED.format(range.to()));
  }
}
