package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.Permission;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonPage;

/** Asks for the menu of the logged-in user (manual L105-107), anew each time: profiles change. */
final class SanCorMenu {

  private final PortalContext context;
  private final AccountEndpoints endpoints;

  SanCorMenu(PortalContext context) {
    this.context = context;
    this.endpoints = new AccountEndpoints(context.settings());
  }

  Permission permission(Class<?> capability) {
    return context.session().read("read menu", this::fetch).permission(capability);
  }

  private MenuPage fetch(Exchange exchange) {
    JsonApi api = exchange.api(JsonApi.class);
    return MenuPage.of(JsonPage.of(exchange.send(api.get(endpoints.menu()))));
  }
}
