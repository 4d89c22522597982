package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.DateRange;
import java.util.LinkedHashMap;
import java.util.Map;

/** Searches the section "Facturas" by its four fields (manual L282-284). */
final class InvoicesEndpoint {

  private final PortalContext context;
  private final Issuer issuer;
  private final JsonPages api;
  private final Endpoints endpoints;

  InvoicesEndpoint(PortalContext context, Issuer issuer) {
    this.context = context;
    this.issuer = issuer;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  /** Returns a page of what matches, as far as the portal can be asked for it. */
  Page<ListedInvoice> search(Exchange exchange, InvoiceQuery query, PageRequest request) {
    Map<String, String> parameters = parameters(query, request);
    return query
        .company()
        .map(company -> underWay(exchange, company, parameters, request))
        .orElseGet(
            () ->
                fetch(exchange, endpoints.invoices(), parameters, issuer.owner(exchange), request));
  }

  /** "Envíos En curso/Finalizados", the tab of a company (L331-363). */
  private Page<ListedInvoice> underWay(
      Exchange exchange, String company, Map<String, String> parameters, PageRequest request) {
    parameters.put("empresa", company);
    Owner owner = issuer.owner(exchange, company);
    return fetch(exchange, endpoints.underWay(), parameters, owner, request);
  }

  /** "Envíos Pendientes", which are not searched (L379). */
  Page<ListedInvoice> pending(Exchange exchange, PageRequest request) {
    Map<String, String> parameters = parameters(InvoiceQuery.all(), request);
    return fetch(exchange, endpoints.pending(), parameters, issuer.owner(exchange), request);
  }

  private Page<ListedInvoice> fetch(
      Exchange exchange,
      String path,
      Map<String, String> parameters,
      Owner owner,
      PageRequest request) {
    JsonPage page = api.get(exchange, path, parameters);
    return new InvoicesPage(page, context.settings(), owner).invoices(request);
  }

  private static Map<String, String> parameters(InvoiceQuery query, PageRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (query.number().orElse(null) instanceof ArgentineNumber number) {
      parameters.put("puntoDeVenta", String.valueOf(number.pointOfSale()));
      parameters.put("numeroComprobante", String.valueOf(number.number()));
    }
    query.received().ifPresent(range -> put(range, parameters));
    parameters.put("pagina", String.valueOf(request.number()));
    return parameters;
  }

  private static void put(DateRange range, Map<String, String> parameters) {
    parameters.put("fechaDesde", DatePattern.SLASHED.format(range.from()));
    parameters.put("fechaHasta", DatePattern.SLASHED.format(range.to()));
  }
}
