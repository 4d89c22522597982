package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.account.Registrant;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.Mailbox.Addressee;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.AccountRefusal;
import java.util.List;
import java.util.function.BiFunction;

/** Registers the users of providers that the payer knows. */
final class MemoryMailedRegistration implements MailedRegistration {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;
  private final MailDesk mail;

  MemoryMailedRegistration(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
    this.mail = new MailDesk(payer);
  }

  @Override
  public List<MaskedEmail> addresses(Registrant who) {
    return session.read("list addresses of provider", x -> mail.shown(registrant(x.call(), who)));
  }

  @Override
  public String register(Registrant who, MaskedEmail listed) {
    return register(who, (call, addressee) -> mail.behind(call, addressee, listed));
  }

  @Override
  public String register(Registrant who, String email) {
    String checked = MaskedEmail.requireWhole(email);
    return register(who, (call, addressee) -> checked);
  }

  private String register(Registrant who, BiFunction<PortalCall, Addressee, String> address) {
    return session.write("register user", exchange -> register(exchange, who, address));
  }

  private String register(
      Exchange exchange, Registrant who, BiFunction<PortalCall, Addressee, String> address) {
    PortalCall call = exchange.call();
    Addressee addressee = registrant(call, who);
    String email = address.apply(call, addressee);
    exchange.changing();
    if (payer.accounts().providerOf(who.number().formatted()).isPresent()) {
      throw mail.refused(call, AccountRefusal.USER_TAKEN);
    }
    mail.send(addressee, who.number(), email);
    return payer.rules().registered();
  }

  private Addressee registrant(PortalCall call, Registrant who) {
    visit.door(call);
    return payer
        .mailbox()
        .find(who)
        .orElseThrow(() -> mail.refused(call, AccountRefusal.UNKNOWN_PROVIDER));
  }
}
