package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonPage;

/** The section "Mis Datos" (manual L145-184). */
final class SanCorProviderProfile implements ProviderProfile {

  private final PortalContext context;
  private final Endpoints endpoints;

  SanCorProviderProfile(PortalContext context) {
    this.context = context;
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public ProviderData detail() {
    return context.session().read("read provider's data", this::fetch);
  }

  ProviderData fetch(Exchange exchange) {
    JsonApi api = exchange.api(JsonApi.class);
    return new ProfilePage(
            JsonPage.of(exchange.send(api.get(endpoints.profile())), context.settings().columns()))
        .data();
  }
}
