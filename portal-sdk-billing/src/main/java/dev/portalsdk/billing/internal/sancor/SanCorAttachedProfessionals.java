package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.AttachedProfessionalQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.json.JsonPages;
import java.util.LinkedHashMap;
import java.util.Map;

/** The section "Prestadores Adheridos", searched by its three fields (manual L240). */
final class SanCorAttachedProfessionals implements AttachedProfessionals {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorAttachedProfessionals(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
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
                new ProfessionalsPage(api.post(x, endpoints.attachedProfessionals(), form(query)))
                    .professionals(request));
  }

  /** The table writes a CUIT without hyphens (L244): so does the search. */
  private static Map<String, String> form(AttachedProfessionalQuery query) {
    Map<String, String> form = new LinkedHashMap<>();
    query.number().ifPresent(number -> form.put("numeroPrestador", number.formatted()));
    query.cuit().ifPresent(cuit -> form.put("cuit", cuit.plain()));
    query.name().ifPresent(name -> form.put("razonSocial", name));
    return form;
  }
}
