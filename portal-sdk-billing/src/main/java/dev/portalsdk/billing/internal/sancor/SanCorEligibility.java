package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PracticeCheck;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The section "Validación de Asociados", in the menu "Validación Online" (manual L112-141). */
final class SanCorEligibility implements Eligibility {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorEligibility(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public MemberCheck check(MemberId member) {
    return context
        .session()
        .read(
            "check member",
            exchange -> {
              Instant asked = context.clock().instant();
              JsonPage page = api.post(exchange, endpoints.member(), named(member));
              return new ValidationPage(page).member(member, asked);
            });
  }

  @Override
  public Listing<Practice> search(String codeOrDescription) {
    if (codeOrDescription.isBlank()) {
      throw new IllegalArgumentException("A code or a description is searched for");
    }
    return context
        .session()
        .read(
            "search practices",
            exchange -> {
              Map<String, String> parameters = Map.of("texto", codeOrDescription);
              return new ValidationPage(api.get(exchange, endpoints.practices(), parameters))
                  .practices();
            });
  }

  @Override
  public PracticeCheck check(MemberId member, Set<Practice> practices) {
    if (practices.isEmpty()) {
      throw new IllegalArgumentException("At least one practice is asked about");
    }
    return context
        .session()
        .read(
            "check practices",
            exchange -> {
              Instant asked = context.clock().instant();
              Map<String, Object> form = new LinkedHashMap<>(named(member));
              form.put("codigos", practices.stream().map(Practice::code).toList());
              JsonPage page = api.post(exchange, endpoints.priorAuthorization(), form);
              return new PracticeCheck(
                  member, asked, new ValidationPage(page).authorizations(practices));
            });
  }

  /** «N° de Asociado» or «N° de DNI» (L118), never in an address, which servers log. */
  static Map<String, String> named(MemberId member) {
    return member
        .number()
        .map(number -> Map.of("numeroDeAsociado", number.formatted()))
        .or(() -> member.dni().map(dni -> Map.of("numeroDeDni", dni.plain())))
        .orElseThrow();
  }
}
