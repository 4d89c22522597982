package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;

/** "Envíos Realizados": «Datos de envíos de los últimos 6 meses» (manual L365-375). */
final class SanCorShipments implements Shipments {

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
        .filtered(query::matches);
  }
}
