package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.DateRange;
import java.util.LinkedHashMap;
import java.util.Map;

/** Searches the section "Facturas" by its four fields (manual L282-284). */
final class InvoicesEndpoint {

  private final PortalContext context;
  private final Issuer issuer;
  private final Endpoints endpoints;

  InvoicesEndpoint(PortalContext context, Issuer issuer) {
    this.context = context;
    this.issuer = issuer;
    this.endpoints = new Endpoints(context.settings());
  }

  /** Returns a page of what matches, as far as the portal can be asked for it. */
  Page<ListedInvoice> search(Exchange exchange, InvoiceQuery query, PageRequest request) {
    JsonApi api = exchange.api(JsonApi.class);
    JsonPage page =
        JsonPage.of(
            exchange.send(api.get(endpoints.invoices(), parameters(query, request))),
            context.settings().columns());
    return new InvoicesPage(page, context.settings(), issuer.owner(exchange)).invoices(request);
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
