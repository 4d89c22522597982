package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.AccountRefusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Helps users of the payer who have forgotten the password: the first label is the provider, the
 * second the user. Nothing is sent to anybody.
 */
final class MemoryPasswordRecovery implements PasswordRecovery {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryPasswordRecovery(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public List<String> requirements() {
    return session.read(
        "open password recovery",
        exchange -> {
          visit.door(exchange.call());
          return payer.rules().recoveryLabels();
        });
  }

  @Override
  public String send(Map<String, String> entries) {
    List<String> labels = payer.rules().recoveryLabels();
    if (!new HashSet<>(labels).equals(entries.keySet())) {
      throw new IllegalArgumentException("The portal asks for " + labels);
    }
    return session.write("ask for password recovery", exchange -> send(exchange, entries, labels));
  }

  private String send(Exchange exchange, Map<String, String> entries, List<String> labels) {
    visit.door(exchange.call());
    exchange.changing();
    String user = entries.getOrDefault(labels.get(1), "");
    boolean known =
        provider(entries.getOrDefault(labels.get(0), ""))
            .flatMap(payer.accounts()::find)
            .filter(file -> file.users().has(user))
            .isPresent();
    if (!known) {
      throw new RequestRefusedException(
          exchange.call(),
          "the portal shows its form again",
          payer.rules().words(AccountRefusal.UNKNOWN_USER));
    }
    return payer.rules().recovering();
  }

  private Optional<TaxId> provider(String text) {
    try {
      return Optional.of(payer.rules().account(text));
    } catch (InvalidTextException noAccount) {
      return Optional.empty();
    }
  }
}
