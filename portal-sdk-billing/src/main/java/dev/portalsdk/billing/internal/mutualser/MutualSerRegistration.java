package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.core.account.ContactData;
import dev.portalsdk.core.account.Registered;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.account.RegistrationRequest;
import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import java.util.List;

/** Registers a user by the page "Registrar Usuario". */
final class MutualSerRegistration implements Registration {

  private final Session session;
  private final Endpoints endpoints;

  MutualSerRegistration(PortalContext context) {
    this.session = context.session();
    this.endpoints = Endpoints.of(context.settings());
  }

  @Override
  public List<HabilitationCode> sites(TaxId provider) {
    return session.read(
        "list sites of provider", exchange -> consulted(exchange, provider).sites());
  }

  @Override
  public ContactData check(TaxId provider, HabilitationCode site, Cedula representative) {
    return session.read(
        "check representative",
        exchange ->
            consulted(exchange, provider).validate(exchange, site, representative).contact());
  }

  /** Only the last form changes something: the page before it is asked for as often as needed. */
  @Override
  public Registered register(RegistrationRequest request) {
    RegistrationPage filledIn =
        session.read("open registration", exchange -> validated(exchange, request));
    return session.write(
        "register user", exchange -> new Registered(filledIn.accept(exchange, request)));
  }

  private RegistrationPage validated(Exchange exchange, RegistrationRequest request) {
    return consulted(exchange, request.provider())
        .validate(exchange, request.site(), request.representative());
  }

  private RegistrationPage consulted(Exchange exchange, TaxId provider) {
    return RegistrationPage.open(exchange, endpoints).consult(exchange, provider);
  }
}
