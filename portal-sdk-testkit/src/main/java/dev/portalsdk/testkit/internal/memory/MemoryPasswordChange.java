package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.AccountRefusal;

/** Changes the password of a user whose name tells the provider, before the login. */
final class MemoryPasswordChange implements PasswordChange {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryPasswordChange(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public void change(Credentials current, Secret next) {
    session.write(
        "change password",
        exchange -> {
          change(exchange, current, next);
          return true;
        });
  }

  private void change(Exchange exchange, Credentials current, Secret next) {
    visit.door(exchange.call());
    try (Secret user = current.ask(field(payer.rules().userField()));
        Secret password = current.ask(field(payer.rules().userFields().get(0)))) {
      exchange.changing();
      String name = payer.rules().userName(user.reveal());
      TaxId provider =
          payer
              .accounts()
              .admitted(name, password.reveal())
              .orElseThrow(() -> refused(exchange, AccountRefusal.UNKNOWN_USER));
      if (!payer.rules().takesPassword(next.reveal(), password.reveal())) {
        throw refused(exchange, AccountRefusal.WEAK_PASSWORD);
      }
      payer.accounts().provider(provider).users().setPassword(name, next.reveal());
    }
  }

  private RequestRefusedException refused(Exchange exchange, AccountRefusal refusal) {
    return new RequestRefusedException(
        exchange.call(), "the portal shows its form again", payer.rules().words(refusal));
  }

  private LoginField field(String name) {
    PortalInfo info = payer.rules().info();
    return info.loginField(name).orElseThrow();
  }
}
