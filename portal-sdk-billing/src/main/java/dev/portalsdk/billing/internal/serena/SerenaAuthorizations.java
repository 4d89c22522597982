package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;

/** The page "Autorizaciones": the manual names it (L34) and shows no column of it. */
final class SerenaAuthorizations implements Authorizations {

  private final Session session;
  private final Endpoints endpoints;

  SerenaAuthorizations(PortalContext context) {
    this.session = context.session();
    this.endpoints = Endpoints.of(context.settings());
  }

  @Override
  public Page<Authorization> list(PageRequest request) {
    request.requireFirst();
    return session.read("list authorizations", x -> fetch(x, request));
  }

  private Page<Authorization> fetch(Exchange exchange, PageRequest request) {
    BrowserApi api = exchange.api(BrowserApi.class);
    HtmlPage page = HtmlPage.of(exchange.send(api.page(endpoints.authorizations())));
    return page.onlyTable().read(request, row -> new Authorization(row.shown()));
  }
}
