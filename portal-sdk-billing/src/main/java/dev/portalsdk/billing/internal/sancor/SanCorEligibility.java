package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PracticeCheck;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The section "Validación de Asociados", in the menu "Validación Online" (manual L112-141). */
final class SanCorEligibility implements Eligibility {

  private final PortalContext context;
  private final PortalApi api;
  private final Endpoints endpoints;

  SanCorEligibility(PortalContext context) {
    this.context = context;
    this.api = new PortalApi(context.settings());
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
              JsonPage page = page(exchange, endpoints.member() + "?" + query(member));
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
              String codes = "&" + query(practices);
              JsonPage page =
                  page(exchange, endpoints.priorAuthorization() + "?" + query(member) + codes);
              return new PracticeCheck(
                  member, asked, new ValidationPage(page).authorizations(practices));
            });
  }

  private JsonPage page(Exchange exchange, String target) {
    return api.get(exchange, target);
  }

  /** «N° de Asociado» or «N° de DNI» (L118). */
  static String query(MemberId member) {
    return member
        .number()
        .map(MemberNumber::formatted)
        .map(number -> "numeroDeAsociado=" + encoded(number))
        .or(() -> member.dni().map(Dni::plain).map(dni -> "numeroDeDni=" + encoded(dni)))
        .orElseThrow();
  }

  private static String query(Set<Practice> practices) {
    return practices.stream()
        .map(practice -> "codigo=" + encoded(practice.code()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
