package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.ProfileAnswer;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
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
    return context.session().read("read provider data", this::fetch);
  }

  ProviderData fetch(Exchange exchange) {
    JsonPage page =
        JsonPage.of(exchange.send(exchange.api(JsonApi.class).get(endpoints.profile())));
    ProfileAnswer read = page.read(ProfileAnswer.class);
    return ProviderData.builder(ProviderNumber.parse(read.numeroDePrestador()), read.razonSocial())
        .cuit(Cuit.parse(read.cuit()))
        .build();
  }
}
