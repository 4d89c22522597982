package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseQuery;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.DateRange;
import java.util.LinkedHashMap;
import java.util.Map;

/** The section "Estado de Gestiones": search by number or days, and the magnifying glass. */
final class SanCorCases implements Cases {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorCases(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<Case> search(CaseQuery query, PageRequest request) {
    request.requireNumbered();
    return context
        .session()
        .read(
            "search cases",
            x ->
                new CasesPage(api.get(x, endpoints.cases(), parameters(query, request)))
                    .cases(request));
  }

  private static Map<String, String> parameters(CaseQuery query, PageRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    query.number().ifPresent(number -> parameters.putAll(Named.of(number)));
    query.opened().ifPresent(days -> put(days, parameters));
    parameters.put("pagina", String.valueOf(request.number()));
    return parameters;
  }

  private static void put(DateRange days, Map<String, String> parameters) {
    parameters.put("fechaDesde", DatePattern.SLASHED.format(days.from()));
    parameters.put("fechaHasta", DatePattern.SLASHED.format(days.to()));
  }

  @Override
  public Page<CaseStep> detail(CaseNumber number, PageRequest request) {
    request.requireFirst();
    return context
        .session()
        .read(
            "trace case",
            x -> new CaseTracePage(api.get(x, endpoints.trace(), Named.of(number))).steps(request));
  }
}
