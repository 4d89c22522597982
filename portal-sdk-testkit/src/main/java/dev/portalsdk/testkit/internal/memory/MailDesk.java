package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.testkit.internal.state.Mailbox.Addressee;
import dev.portalsdk.testkit.internal.state.Mailbox.SentAccess;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.Users;
import dev.portalsdk.testkit.spi.AccountRefusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Sends names and passwords to the addresses that the payer has, or to those it is told. */
final class MailDesk {

  private final PayerState payer;

  MailDesk(PayerState payer) {
    this.payer = payer;
  }

  List<MaskedEmail> shown(Addressee addressee) {
    return addressee.emails().stream().map(this::shown).toList();
  }

  private MaskedEmail shown(String email) {
    return new MaskedEmail(payer.rules().masked(email));
  }

  /** Returns the address that is shown so. */
  String behind(PortalCall call, Addressee addressee, MaskedEmail listed) {
    return addressee.emails().stream()
        .filter(email -> shown(email).equals(listed))
        .findFirst()
        .orElseThrow(() -> refused(call, AccountRefusal.WRONG_EMAIL));
  }

  /** Returns the address that is shown so and is the one that was entered; two may look alike. */
  String completed(PortalCall call, Addressee addressee, MaskedEmail listed, String entered) {
    return addressee.emails().stream()
        .filter(email -> shown(email).equals(listed) && email.equalsIgnoreCase(entered))
        .findFirst()
        .orElseThrow(() -> refused(call, AccountRefusal.WRONG_EMAIL));
  }

  /** Gives the provider's user a new password, and sends it. */
  void send(Addressee addressee, ProviderNumber number, String email) {
    Users users = payer.provider(addressee.provider()).users();
    String user = number.formatted();
    String password = password(user);
    if (users.register(user, password)) {
      users.activate(user);
    } else {
      users.setPassword(user, password);
    }
    payer.mailbox().send(new SentAccess(email, user, password));
  }

  /** No two are alike, and each run gives the same ones. */
  private String password(String user) {
    String name = payer.id() + " " + user + " " + payer.mailbox().sent().size();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  RequestRefusedException refused(PortalCall call, AccountRefusal refusal) {
    return new RequestRefusedException(
        call, "the portal refuses what was entered", payer.rules().words(refusal));
  }
}
