package dev.portalsdk.billing.internal.sancor;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.care.CapitatedCheck;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Shown;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The section "Elegibilidad Asociado Capitado", of which the manual shows the entry of the menu
 * alone (L234): it is read as labels and texts, whatever they are.
 */
final class SanCorCapitatedEligibility implements CapitatedEligibility {

  private final PortalContext context;
  private final CareEndpoints endpoints;

  SanCorCapitatedEligibility(PortalContext context) {
    this.context = context;
    this.endpoints = new CareEndpoints(context.settings());
  }

  @Override
  public CapitatedCheck check(MemberId member) {
    requireNonNull(member, "member");
    return context.session().read("check capitated member", exchange -> fetch(exchange, member));
  }

  private CapitatedCheck fetch(Exchange exchange, MemberId member) {
    Instant asked = context.clock().instant();
    JsonApi api = exchange.api(JsonApi.class);
    JsonPage page =
        JsonPage.of(
            exchange.send(api.get(endpoints.capitatedMember(), MemberFields.of(member))),
            context.settings().columns());
    return new CapitatedCheck(member, asked, page.read(Data.class).shown());
  }

  record Data(List<Label> datos) {
    Shown shown() {
      Map<String, String> cells = new LinkedHashMap<>();
      datos.forEach(label -> cells.merge(label.etiqueta(), label.valor(), (a, b) -> a + "\n" + b));
      return Shown.of(cells);
    }
  }

  record Label(String etiqueta, String valor) {}
}
