package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.time.Period;

/** "Envíos Realizados": «Datos de envíos de los últimos 6 meses» (manual L365-375). */
final class SanCorShipments implements Shipments {

  // That the months are counted from today is this project's reading.
  private static final Period SHOWN = Period.ofMonths(6);

  private final PortalContext context;
  private final ShipmentsEndpoint endpoint;

  SanCorShipments(PortalContext context, Issuer issuer) {
    this.context = context;
    this.endpoint = new ShipmentsEndpoint(context, issuer);
  }

  @Override
  public Page<Shipment> list(ShipmentQuery query, PageRequest request) {
    request.requireNumbered();
    return context
        .session()
        .read("list shipments", x -> endpoint.search(x, query, request))
        .filtered(query::matches)
        .toBuilder()
        .window(query.sent().orElse(null), query.sent().map(this::served).orElse(null))
        .build();
  }

  private DateRange served(DateRange asked) {
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), context.info().zone());
    LocalDate first = today.minus(SHOWN);
    return new DateRange(first, asked.to().isBefore(first) ? first : asked.to());
  }
}
