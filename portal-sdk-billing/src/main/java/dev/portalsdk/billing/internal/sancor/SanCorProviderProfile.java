package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPages;

/** The section "Mis Datos" (manual L145-184). */
final class SanCorProviderProfile implements ProviderProfile {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorProviderProfile(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public ProviderData detail() {
    return context.session().read("read provider's data", this::fetch);
  }

  ProviderData fetch(Exchange exchange) {
    return new ProfilePage(api.get(exchange, endpoints.profile())).data();
  }
}
