package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.account.Registrant;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.identity.TaxId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which e-mail addresses a payer has of its providers, and what it sent. Thread-safe. */
public final class Mailbox {

  private final Map<ProviderNumber, Addressee> addressees = new LinkedHashMap<>();
  private final List<SentAccess> sent = new ArrayList<>();

  /**
   * What a payer knows of a provider by which it lets somebody register. Immutable.
   *
   * @param provider whose user it will be
   * @param license the number of the provider's licence, empty if it has none
   * @param emails the addresses
   */
  public record Addressee(TaxId provider, String license, List<String> emails) {

    /** Copies the list. */
    public Addressee {
      emails = List.copyOf(emails);
    }

    /** Returns nothing of the provider, who may be a person. */
    @Override
    public String toString() {
      return "Addressee";
    }

    private boolean is(Registrant who) {
      return who.cuit()
          .map(cuit -> cuit.plain().equals(provider.plain()))
          .or(() -> who.license().map(known -> known.number().equals(license)))
          .orElse(false);
    }
  }

  /**
   * Name and password that were sent. Immutable.
   *
   * @param email to which address
   * @param user the name of the user
   * @param password the user's
   */
  public record SentAccess(String email, String user, String password) {

    /** Returns nothing of what was sent. */
    @Override
    public String toString() {
      return "SentAccess";
    }
  }

  /** Takes note of a provider. */
  public synchronized void know(ProviderNumber number, Addressee addressee) {
    addressees.put(number, addressee);
  }

  /** Returns the provider that says who it is, if its number and the other are of one provider. */
  public synchronized Optional<Addressee> find(Registrant who) {
    return find(who.number()).filter(addressee -> addressee.is(who));
  }

  /** Returns the provider of this number. */
  public synchronized Optional<Addressee> find(ProviderNumber number) {
    return Optional.ofNullable(addressees.get(number));
  }

  /** Sends name and password. */
  public synchronized void send(SentAccess access) {
    sent.add(access);
  }

  /** Returns what was sent, in its order. */
  public synchronized List<SentAccess> sent() {
    return List.copyOf(sent);
  }
}
