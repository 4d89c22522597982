package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.Mailbox.Addressee;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.AccountRefusal;
import java.util.List;
import java.util.Optional;

/** Sends a new password to users whose address the payer has. */
final class MemoryMailedPassword implements MailedPassword {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;
  private final MailDesk mail;

  MemoryMailedPassword(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
    this.mail = new MailDesk(payer);
  }

  @Override
  public List<MaskedEmail> addresses(String user) {
    return session.read("list addresses of user", x -> mail.shown(addressee(x.call(), user)));
  }

  @Override
  public String send(String user, MaskedEmail listed, String email) {
    if (!listed.isCompletedBy(email)) {
      throw new IllegalArgumentException("The address is not the one that the portal shows");
    }
    return session.write("ask for password", x -> send(x, user, listed, email));
  }

  private String send(Exchange exchange, String user, MaskedEmail listed, String email) {
    PortalCall call = exchange.call();
    Addressee addressee = addressee(call, user);
    exchange.changing();
    String known = mail.completed(call, addressee, listed, email);
    mail.send(addressee, ProviderNumber.parse(user), known);
    return payer.rules().recovering();
  }

  private Addressee addressee(PortalCall call, String user) {
    visit.door(call);
    Addressee addressee =
        number(user)
            .filter(number -> payer.accounts().providerOf(user).isPresent())
            .flatMap(payer.mailbox()::find)
            .orElseThrow(() -> mail.refused(call, AccountRefusal.UNKNOWN_USER));
    if (addressee.emails().isEmpty()) {
      throw mail.refused(call, AccountRefusal.NO_EMAIL);
    }
    return addressee;
  }

  private static Optional<ProviderNumber> number(String user) {
    try {
      return Optional.of(ProviderNumber.parse(user));
    } catch (InvalidTextException noNumber) {
      return Optional.empty();
    }
  }
}
