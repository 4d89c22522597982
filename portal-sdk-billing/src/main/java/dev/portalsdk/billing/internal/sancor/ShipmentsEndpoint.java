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
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Searches "Envíos Realizados" by its four fields (manual L368). Each page says which days it shows
 * of those asked for, «Datos de envíos de los últimos 6 meses»: what the list is too short for is
 * not absent.
 */
final class ShipmentsEndpoint {

  // That the months are counted from today is this project's reading.
  private static final Period SHOWN = Period.ofMonths(6);

  private final PortalContext context;
  private final Issuer issuer;
  private final JsonPages api;
  private final Endpoints endpoints;

  ShipmentsEndpoint(PortalContext context, Issuer issuer) {
    this.context = context;
    this.issuer = issuer;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  /** Returns a page of what matches, as far as the portal can be asked for it. */
  Page<Shipment> search(Exchange exchange, ShipmentQuery query, PageRequest request) {
    JsonPage page = api.get(exchange, endpoints.shipments(), parameters(query, request));
    return new ShipmentsPage(page, issuer.owner(exchange))
        .shipments(request).toBuilder().window(query.sent().orElse(null), served(query)).build();
  }

  /** The last months of what was asked for, or of everything. */
  private DateRange served(ShipmentQuery query) {
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), context.info().zone());
    LocalDate first = today.minus(SHOWN);
    LocalDate last = query.sent().map(DateRange::to).orElse(today);
    return new DateRange(first, last.isBefore(first) ? first : last);
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
