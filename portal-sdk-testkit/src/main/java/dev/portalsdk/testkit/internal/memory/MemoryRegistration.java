package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.account.ContactData;
import dev.portalsdk.core.account.Registered;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.account.RegistrationRequest;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.internal.state.ProviderSite;
import dev.portalsdk.testkit.spi.AccountRefusal;
import java.util.List;

/** Registers users at the payer. */
final class MemoryRegistration implements Registration {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryRegistration(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public List<HabilitationCode> sites(TaxId provider) {
    return session.read(
        "list sites of provider",
        x -> file(x.call(), provider).sites().stream().map(ProviderSite::code).toList());
  }

  @Override
  public ContactData check(TaxId provider, HabilitationCode site, Cedula representative) {
    return session.read(
        "check representative", x -> checked(x.call(), provider, site, representative).contact());
  }

  @Override
  public Registered register(RegistrationRequest request) {
    return session.write("register user", exchange -> register(exchange, request));
  }

  private Registered register(Exchange exchange, RegistrationRequest request) {
    PortalCall call = exchange.call();
    checked(call, request.provider(), request.site(), request.representative());
    exchange.changing();
    ProviderFile file = file(call, request.provider());
    if (!file.users().register(request.user(), request.password())) {
      throw refused(call, AccountRefusal.USER_TAKEN);
    }
    return new Registered(payer.rules().registered());
  }

  private ProviderSite checked(
      PortalCall call, TaxId provider, HabilitationCode site, Cedula representative) {
    ProviderSite found =
        file(call, provider).sites().stream()
            .filter(known -> known.code().equals(site))
            .findFirst()
            .orElseThrow(
                () ->
                    new RequestRefusedException(
                        call, "the portal has no such site of the provider", null));
    if (!found.representative().equals(representative)) {
      throw refused(call, AccountRefusal.WRONG_REPRESENTATIVE);
    }
    return found;
  }

  private ProviderFile file(PortalCall call, TaxId provider) {
    visit.door(call);
    return payer
        .accounts()
        .find(provider)
        .orElseThrow(() -> refused(call, AccountRefusal.UNKNOWN_PROVIDER));
  }

  private RequestRefusedException refused(PortalCall call, AccountRefusal refusal) {
    return new RequestRefusedException(
        call, "the portal refuses what was entered", payer.rules().words(refusal));
  }
}
