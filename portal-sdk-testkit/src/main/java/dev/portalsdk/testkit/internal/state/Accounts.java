package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.Permission;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.spi.PortalRules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Who has an account at a payer, how a user gets in, and where the menu leads. Thread-safe. */
public final class Accounts {

  private final PortalRules rules;
  private final FaultScript faults;
  private final Sessions sessions;
  private final Map<TaxId, ProviderFile> providers = new ConcurrentHashMap<>();
  private final AtomicInteger loginAttempts = new AtomicInteger();

  Accounts(PortalRules rules, FaultScript faults, Clock clock) {
    this.rules = rules;
    this.faults = faults;
    this.sessions = new Sessions(clock, rules.idleTime(), rules.keptTime());
  }

  /** Returns who is logged in. */
  public Sessions sessions() {
    return sessions;
  }

  /** Gives a provider an account, if it has none. */
  public void enrol(TaxId provider) {
    providers.putIfAbsent(provider, new ProviderFile());
  }

  /** Returns what is kept of a provider, if it has an account. */
  public Optional<ProviderFile> find(TaxId provider) {
    return Optional.ofNullable(providers.get(provider));
  }

  /**
   * Returns what is kept of a provider.
   *
   * @throws IllegalArgumentException if it has no account
   */
  public ProviderFile provider(TaxId provider) {
    ProviderFile file = providers.get(provider);
    if (file == null) {
      throw new IllegalArgumentException(
          "No account at " + rules.info().id() + " for " + provider.masked() + "; enrol it first");
    }
    return file;
  }

  /**
   * Returns the session of a user who has an account and meets no fault, empty for others.
   *
   * @param name what was entered into the field of {@link PortalRules#userField}
   * @param entered what was entered into the fields of {@link PortalRules#userFields}
   */
  public Optional<Ticket> signIn(String name, List<String> entered) {
    loginAttempts.incrementAndGet();
    if (faults.take(Fault.Request.LOGIN).isPresent()) {
      return Optional.empty();
    }
    return rules.userNameTellsProvider()
        ? userSignsIn(rules.userName(name), entered)
        : signsIn(name, entered);
  }

  private Optional<Ticket> userSignsIn(String user, List<String> entered) {
    return admitted(user, entered.get(0)).map(provider -> sessions.open(provider, user));
  }

  /** Returns whose user this is, if the password is right. */
  public Optional<TaxId> admitted(String user, String password) {
    return providerOf(user).filter(provider -> provider(provider).users().admit(user, password));
  }

  /** Returns whether the password is right, and one that the payer gave and wants changed. */
  public boolean wantsNewPassword(String name, List<String> entered) {
    String user = rules.userName(name);
    return rules.userNameTellsProvider()
        && admitted(user, entered.get(0))
            .filter(provider -> provider(provider).users().needsNewPassword(user))
            .isPresent();
  }

  private Optional<Ticket> signsIn(String name, List<String> entered) {
    return account(name)
        .filter(provider -> isLetIn(provider, entered))
        .map(provider -> sessions.open(provider, entered.isEmpty() ? name : entered.get(0)));
  }

  private boolean isLetIn(TaxId provider, List<String> entered) {
    ProviderFile file = providers.get(provider);
    return file != null
        && (entered.isEmpty() || file.users().admit(entered.get(0), entered.get(1)));
  }

  private Optional<TaxId> account(String user) {
    try {
      return Optional.of(rules.account(user));
    } catch (InvalidTextException noAccount) {
      return Optional.empty();
    }
  }

  /**
   * Returns whether the menu leads the user of a session to a capability.
   *
   * @param ticket the session
   * @param capability such as {@code Invoices.class}
   */
  public Permission permission(Ticket ticket, Class<?> capability) {
    String entry = rules.menu().get(capability);
    if (entry == null) {
      return Permission.UNKNOWN;
    }
    boolean granted =
        provider(ticket.provider())
            .users()
            .find(ticket.user())
            .flatMap(UserFile::granted)
            .map(entries -> entries.contains(entry))
            .orElse(true);
    return granted ? Permission.PERMITTED : Permission.NOT_PERMITTED;
  }

  /**
   * Returns whose user has this name.
   *
   * @param user such as {@code 8481}
   */
  public Optional<TaxId> providerOf(String user) {
    return providers.entrySet().stream()
        .filter(entry -> entry.getValue().users().has(user))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns how often somebody tried to log in, let in or not. */
  public int loginAttempts() {
    return loginAttempts.get();
  }
}
