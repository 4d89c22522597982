package dev.portalsdk.billing.internal.sancor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PracticeCheck;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonPage;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The section "Validación Online" (manual L112-141). */
final class SanCorEligibility implements Eligibility {

  private final PortalContext context;
  private final CareEndpoints endpoints;

  SanCorEligibility(PortalContext context) {
    this.context = context;
    this.endpoints = new CareEndpoints(context.settings());
  }

  @Override
  public MemberCheck check(MemberId member) {
    requireNonNull(member, "member");
    return context
        .session()
        .read(
            "check member",
            exchange -> {
              Instant asked = context.clock().instant();
              return page(exchange, endpoints.member(), MemberFields.of(member))
                  .member(member, asked);
            });
  }

  @Override
  public Listing<Practice> search(String codeOrDescription) {
    if (codeOrDescription.isBlank()) {
      throw new IllegalArgumentException("A code or a description is searched for");
    }
    Map<String, String> parameters = Map.of("texto", codeOrDescription.strip());
    return context
        .session()
        .read(
            "search practices",
            exchange -> page(exchange, endpoints.practices(), parameters).options());
  }

  @Override
  public PracticeCheck check(MemberId member, Set<Practice> practices) {
    if (practices.isEmpty()) {
      throw new IllegalArgumentException("At least one practice is asked about");
    }
    Set<Practice> asked = Set.copyOf(practices);
    String path = endpoints.validatedPractices() + "?" + codes(asked);
    return context.session().read("check practices", x -> validated(x, path, member, asked));
  }

  private PracticeCheck validated(
      Exchange exchange, String path, MemberId member, Set<Practice> practices) {
    Instant asked = context.clock().instant();
    ValidationPage page = page(exchange, path, MemberFields.of(member));
    return new PracticeCheck(member, asked, page.validated(practices));
  }

  private static String codes(Set<Practice> practices) {
    return practices.stream()
        .map(practice -> "codigo=" + URLEncoder.encode(practice.code(), UTF_8))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private ValidationPage page(Exchange exchange, String path, Map<String, String> parameters) {
    JsonApi api = exchange.api(JsonApi.class);
    return new ValidationPage(
        JsonPage.of(exchange.send(api.get(path, parameters)), context.settings().columns()));
  }
}
