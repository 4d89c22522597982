package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;

/** The shipments of one provider; the portal itself applies the query. */
final class MemoryShipments implements Shipments {

  private final Session session;
  private final ShipmentList shipments;

  MemoryShipments(Session session, ShipmentList shipments) {
    this.session = session;
    this.shipments = shipments;
  }

  @Override
  public Page<Shipment> list(ShipmentQuery query, PageRequest request) {
    request.requireNumbered();
    return session.read("list shipments", x -> shipments.page(x.call(), query, request));
  }
}
