package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.AttachedProfessionalQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** The section "Prestadores Adheridos", searched by its three fields (manual L240). */
final class SanCorAttachedProfessionals implements AttachedProfessionals {

  private final PortalContext context;
  private final PortalApi api;
  private final Endpoints endpoints;

  SanCorAttachedProfessionals(PortalContext context) {
    this.context = context;
    this.api = new PortalApi(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<AttachedProfessional> search(AttachedProfessionalQuery query, PageRequest request) {
    request.requireFirst();
    return context
        .session()
        .read(
            "search attached professionals",
            x ->
                new ProfessionalsPage(
                        api.get(x, endpoints.attachedProfessionals(), parameters(query)))
                    .professionals(request));
  }

  /** The table writes a CUIT without hyphens (L244): so does the search. */
  private static Map<String, String> parameters(AttachedProfessionalQuery query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    query.number().ifPresent(number -> parameters.put("numeroPrestador", number.formatted()));
    query.cuit().ifPresent(cuit -> parameters.put("cuit", cuit.plain()));
    query.name().ifPresent(name -> parameters.put("razonSocial", name));
    return parameters;
  }
}
