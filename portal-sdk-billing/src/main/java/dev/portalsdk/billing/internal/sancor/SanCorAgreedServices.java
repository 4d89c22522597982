package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AgreedServiceQuery;
import dev.portalsdk.billing.agreement.AgreementParties;
import dev.portalsdk.billing.internal.sancor.wire.agreement.ServiceList;
import dev.portalsdk.billing.internal.sancor.wire.agreement.ServiceParties;
import dev.portalsdk.billing.internal.sancor.wire.agreement.ServiceRow;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The section "Prestaciones Convenidas" (manual L230-234): the company is one of two, the provider
 * one of a combo. That the list pages as "Facturas" does is this project's reading.
 */
final class SanCorAgreedServices implements AgreedServices {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorAgreedServices(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public AgreementParties available() {
    return context.session().read("list parties of agreements", this::parties);
  }

  private AgreementParties parties(Exchange exchange) {
    ServiceParties read =
        api.get(exchange, endpoints.agreementParties()).read(ServiceParties.class);
    return new AgreementParties(read.empresas(), read.prestadores());
  }

  @Override
  public Page<AgreedService> search(AgreedServiceQuery query, PageRequest request) {
    request.requireNumbered();
    return context.session().read("search agreed services", x -> search(x, query, request));
  }

  private Page<AgreedService> search(
      Exchange exchange, AgreedServiceQuery query, PageRequest request) {
    JsonPage page = api.post(exchange, endpoints.agreedServices(), form(query, request));
    ServiceList list = page.read(ServiceList.class);
    return page.ranged(
        page.rows("filas", ServiceRow.class, list.filas(), request, (wire, row) -> service(wire)),
        "rango",
        list.rango(),
        request);
  }

  private static Map<String, String> form(AgreedServiceQuery query, PageRequest request) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("empresa", query.company());
    query.provider().ifPresent(name -> form.put("prestador", name));
    query.code().ifPresent(code -> form.put("codigo", code));
    query.description().ifPresent(text -> form.put("descripcion", text));
    form.put("pagina", String.valueOf(request.number()));
    return form;
  }

  private static AgreedService service(ServiceRow wire) {
    return AgreedService.of(wire.codigo(), wire.descripcion())
        .withShown(
            Cells.of("Código", wire.codigo()).and("Descripción", wire.descripcion()).shown());
  }
}
