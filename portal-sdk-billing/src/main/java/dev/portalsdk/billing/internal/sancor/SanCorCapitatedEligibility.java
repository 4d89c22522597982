package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.CellsOfPage;
import dev.portalsdk.core.care.CapitatedCheck;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import java.time.Instant;

/** The section "Elegibilidad Asociado Capitado", of which the entry of the menu is seen (L234). */
final class SanCorCapitatedEligibility implements CapitatedEligibility {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorCapitatedEligibility(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public CapitatedCheck check(MemberId member) {
    return context.session().read("check capitated member", x -> check(x, member));
  }

  private CapitatedCheck check(Exchange exchange, MemberId member) {
    Instant asked = context.clock().instant();
    JsonPage page = api.post(exchange, endpoints.capitated(), SanCorEligibility.named(member));
    CellsOfPage labelled = page.read(CellsOfPage.class);
    return new CapitatedCheck(
        member, asked, new UnknownColumns(page, labelled.columnas()).shown(labelled.celdas()));
  }
}
