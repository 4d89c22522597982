package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;

/** Fetches the page "Operaciones", whole: the manual shows neither a filter nor further pages. */
final class OperationsEndpoint {

  private final PortalContext context;
  private final Endpoints endpoints;

  OperationsEndpoint(PortalContext context) {
    this.context = context;
    this.endpoints = Endpoints.of(context.settings());
  }

  Page<Operation> fetch(Exchange exchange) {
    BrowserApi api = exchange.api(BrowserApi.class);
    HtmlPage page = HtmlPage.of(exchange.send(api.page(endpoints.operations())));
    Owner owner = Owner.of(context.info().id(), Cuit.parse(exchange.user()));
    return OperationsPage.of(page, context.settings(), owner).operations(PageRequest.first());
  }
}
