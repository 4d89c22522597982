package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.identity.License;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.internal.state.Mailbox;
import dev.portalsdk.testkit.internal.state.Mailbox.Addressee;
import dev.portalsdk.testkit.internal.state.Mailbox.SentAccess;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.List;

/**
 * What a payer sends by e-mail to those who register or have forgotten their password. Obtain it
 * with {@link ReferencePayer#mailbox}. It is thread-safe.
 */
public final class ReferenceMailbox {

  private final PayerState state;

  ReferenceMailbox(PayerState state) {
    this.state = state;
  }

  /**
   * Gives a provider an account without a user, if it has none, and takes note of how to reach it.
   *
   * @param provider such as {@code 30-71234567-1}
   * @param number the payer's number for it, which will be the name of its user
   * @param emails the addresses that the payer has, none if it has none
   */
  public void know(TaxId provider, ProviderNumber number, List<String> emails) {
    know(number, new Addressee(requireNonNull(provider, "provider"), "", emails));
  }

  /**
   * Does the same for a provider who can say its licence in the place of the CUIT.
   *
   * @param provider such as {@code 30-71234567-1}
   * @param number the payer's number for it, which will be the name of its user
   * @param license whose number alone is asked for
   * @param emails the addresses that the payer has, none if it has none
   */
  public void know(TaxId provider, ProviderNumber number, License license, List<String> emails) {
    know(number, new Addressee(requireNonNull(provider, "provider"), license.number(), emails));
  }

  private void know(ProviderNumber number, Addressee addressee) {
    state.accounts().enrol(addressee.provider());
    state.mailbox().know(requireNonNull(number, "number"), addressee);
  }

  /** Returns to which addresses something was sent, in the order of sending. */
  public List<String> addresses() {
    return state.mailbox().sent().stream().map(SentAccess::email).toList();
  }

  /**
   * Returns what the last e-mail to an address says to log in with.
   *
   * @param email the whole address
   * @throws IllegalArgumentException if nothing was sent there
   */
  public Credentials last(String email) {
    Mailbox mailbox = state.mailbox();
    return mailbox.sent().stream()
        .filter(access -> access.email().equals(email))
        .reduce((first, second) -> second)
        .map(this::credentials)
        .orElseThrow(() -> new IllegalArgumentException("Nothing was sent to this address"));
  }

  private Credentials credentials(SentAccess access) {
    return Credentials.of(state.rules().userField(), access.user())
        .and(state.rules().userFields().get(0), access.password());
  }
}
