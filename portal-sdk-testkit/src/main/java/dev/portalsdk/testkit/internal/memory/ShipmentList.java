package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.spi.ShipmentRules;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** The list of shipments as a payer shows it during one request. */
final class ShipmentList {

  private final Visit visit;
  private final PayerState payer;

  ShipmentList(Visit visit, PayerState payer) {
    this.visit = visit;
    this.payer = payer;
  }

  Page<Shipment> page(PortalCall call, ShipmentQuery query, PageRequest request) {
    ShipmentRules rules = payer.rules().shipments();
    PageCut cut = PageCut.declared(request, OptionalInt.of(rules.perPage()));
    LocalDate first = payer.today().minus(rules.shownFor());
    return visit
        .list(call, cut, file -> found(file, query, first))
        .map(row -> row.toBuilder().shown(rules.shown(row)).build())
        .toBuilder()
        .window(query.sent().orElse(null), served(first, query))
        .build();
  }

  /** All pages of it, as an adapter asks for them while it looks for a shipment. */
  Listing<Shipment> all(PortalCall call, ShipmentQuery query) {
    return Paged.over(request -> page(call, query, request)).read();
  }

  private static List<Shipment> found(ProviderFile file, ShipmentQuery query, LocalDate first) {
    return file.shipments().shipments().stream()
        .filter(query::matches)
        .filter(shipment -> !shipment.sent().isBefore(first))
        .toList();
  }

  private DateRange served(LocalDate first, ShipmentQuery query) {
    LocalDate last = query.sent().map(DateRange::to).orElseGet(payer::today);
    return new DateRange(first, last.isBefore(first) ? first : last);
  }
}
