package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;

/** Fetches the page "Operaciones", whole: the manual shows neither a filter nor further pages. */
final class OperationsEndpoint {

  private final PortalContext context;
  private final Endpoints endpoints;

  OperationsEndpoint(PortalContext context) {
    this.context = context;
    this.endpoints = Endpoints.of(context.settings());
  }

  Session session() {
    return context.session();
  }

  Page<Operation> fetch(Exchange exchange, PageRequest request) {
    HtmlPage page =
        HtmlPage.of(exchange.send(exchange.api(SerenaApi.class).page(endpoints.operations())));
    return OperationsPage.of(page, context.settings(), owner()).operations(request);
  }

  private Owner owner() {
    try (Secret cuit = context.ask(SerenaLogin.CUIT.name())) {
      return Owner.of(context.info().id(), Cuit.parse(cuit.reveal()));
    }
  }
}
