package dev.portalsdk.core.client;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.internal.http.Backoff;
import dev.portalsdk.core.internal.http.HttpSession;
import dev.portalsdk.core.internal.http.Transport;
import dev.portalsdk.core.internal.http.TransportSettings;
import dev.portalsdk.core.internal.write.NoWrites;
import dev.portalsdk.core.internal.write.WriteEngine;
import dev.portalsdk.core.journal.FileJournal;
import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.ProxyRule;
import dev.portalsdk.core.settings.TrustedCertificates;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.Writes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What all portals of a program share: connections, limits, settings and the adapters.
 *
 * <p>A program has one, for its whole life. It is thread-safe.
 *
 * <pre>{@code
 * try (PortalRuntime runtime = PortalRuntime.builder().build();
 *     Portal portal = runtime.open(SERENA_ART, Credentials.of("cuit", "30-71234567-1"))) {
 *   for (Invoice invoice : portal.require(Invoices.class).all(InvoiceQuery.all())) {
 *     System.out.println(invoice);
 *   }
 * }
 * }</pre>
 */
public final class PortalRuntime implements AutoCloseable {

  private final AdapterSet adapters;
  private final Map<PortalId, PortalSettings> settings;
  private final Clock clock;
  private final @Nullable WriteJournal journal;
  private final Transport transport;

  private PortalRuntime(Builder builder) {
    this.adapters =
        builder.adapters == null ? AdapterSet.discovered() : new AdapterSet(builder.adapters);
    this.settings = Map.copyOf(builder.settings);
    this.clock = builder.clock;
    this.journal = builder.journal;
    this.transport =
        new Transport(
            new TransportSettings(
                builder.deadlines,
                builder.limits,
                builder.proxy == null ? ProxyRule.system() : builder.proxy,
                builder.trust,
                builder.clock,
                builder.listener,
                Backoff.DEFAULT));
  }

  /** Starts a runtime; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the portals that there are adapters of. */
  public Set<PortalId> portals() {
    return adapters.portals();
  }

  /**
   * Returns what is known of a portal without asking it.
   *
   * @param id which portal
   * @throws IllegalArgumentException if no adapter serves it
   */
  public PortalInfo info(PortalId id) {
    return adapters.info(id);
  }

  /**
   * Returns what a portal offers before anybody logs in.
   *
   * @param id which portal
   * @throws IllegalArgumentException if no adapter serves it
   */
  public PortalEntrance entrance(PortalId id) {
    PortalLogin login = adapters.login(id);
    PortalInfo info = login.info();
    HttpSession session =
        HttpSession.withoutLogin(transport, info, settings(id), login.script(settings(id)));
    PortalContext context = context(info, session);
    return new PortalEntrance(info, capabilities(id, adapter -> adapter.entrance(context)));
  }

  /**
   * Returns a user's portal; nothing is asked of it yet.
   *
   * @param id which portal
   * @param credentials the user's values for the fields of its login
   * @throws IllegalArgumentException if no adapter serves it, or the credentials have other fields
   *     than its login
   * @throws IllegalStateException if its adapters bring no login or two, or two of them offer the
   *     same capability
   */
  public Portal open(PortalId id, Credentials credentials) {
    return portal(id, credentials, null);
  }

  /**
   * Returns a user's portal whose session outlives this process; nothing is asked of it yet.
   *
   * @param id which portal
   * @param credentials the user's values for the fields of its login
   * @param store keeps the session of this user; see there for what it must do to keep it safe
   * @throws IllegalArgumentException if no adapter serves it, or the credentials have other fields
   *     than its login
   * @throws IllegalStateException if its adapters bring no login or two, or two of them offer the
   *     same capability
   */
  public Portal open(PortalId id, Credentials credentials, SessionStore store) {
    return portal(id, credentials, requireNonNull(store, "store"));
  }

  private Portal portal(PortalId id, Credentials credentials, @Nullable SessionStore store) {
    requireNonNull(credentials, "credentials");
    PortalLogin login = adapters.login(id);
    PortalInfo info = login.info();
    requireFields(info, credentials);
    HttpSession session =
        new HttpSession(
            transport, info, settings(id), login.script(settings(id)), credentials, store);
    PortalContext context = context(info, session);
    return new Portal(info, session, capabilities(id, adapter -> adapter.open(context)));
  }

  private static void requireFields(PortalInfo info, Credentials credentials) {
    Set<String> wanted =
        info.loginFields().stream().map(LoginField::name).collect(Collectors.toSet());
    if (!wanted.equals(credentials.fields())) {
      throw new IllegalArgumentException(
          "The login of '"
              + info.id()
              + "' has the fields "
              + wanted
              + ", the credentials have "
              + credentials.fields());
    }
  }

  /** Ends all connections; portals that are open can no longer be asked. */
  @Override
  public void close() {
    transport.close();
  }

  private CapabilitySet capabilities(PortalId id, Function<PortalAdapter, Capabilities> part) {
    return new CapabilitySet(id, adapters.of(id).stream().map(part).toList());
  }

  private PortalContext context(PortalInfo info, HttpSession session) {
    PortalSettings portal = settings(info.id());
    return new SessionContext(
        info,
        portal,
        session,
        portal.limits().orElse(transport.settings().limits()),
        writes(info.id(), session),
        clock);
  }

  private Writes writes(PortalId id, HttpSession session) {
    return journal == null
        ? new NoWrites()
        : new WriteEngine(id, session, journal, clock, session.longestTransfer());
  }

  private PortalSettings settings(PortalId id) {
    return settings.getOrDefault(id, PortalSettings.none());
  }

  /** Collects what a runtime is made of. Not thread-safe. */
  public static final class Builder {
    private final Map<PortalId, PortalSettings> settings = new HashMap<>();
    private @Nullable List<PortalAdapter> adapters;
    private Clock clock = Clock.systemUTC();
    private Deadlines deadlines = Deadlines.DEFAULT;
    private Limits limits = Limits.DEFAULT;
    private @Nullable ProxyRule proxy;
    private TrustedCertificates trust = TrustedCertificates.none();
    private CallListener listener = CallListener.none();
    private @Nullable WriteJournal journal;

    private Builder() {}

    /** Sets what holds for one portal, such as its address. */
    public Builder settings(PortalId id, PortalSettings settings) {
      this.settings.put(requireNonNull(id, "id"), requireNonNull(settings, "settings"));
      return this;
    }

    /** Sets the adapters, instead of those that {@link java.util.ServiceLoader} finds. */
    public Builder adapters(List<? extends PortalAdapter> adapters) {
      this.adapters = List.copyOf(adapters);
      return this;
    }

    /** Sets the clock; the system's unless set. */
    public Builder clock(Clock clock) {
      this.clock = requireNonNull(clock, "clock");
      return this;
    }

    /** Sets how long calls may take. */
    public Builder deadlines(Deadlines deadlines) {
      this.deadlines = requireNonNull(deadlines, "deadlines");
      return this;
    }

    /** Sets how much of an answer is taken. */
    public Builder limits(Limits limits) {
      this.limits = requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Sets the proxy; unless set it is the one of the JVM's properties, then the one of {@code
     * HTTPS_PROXY} and {@code NO_PROXY}.
     */
    public Builder proxy(ProxyRule proxy) {
      this.proxy = requireNonNull(proxy, "proxy");
      return this;
    }

    /** Sets certificates that are trusted on top of the platform's. */
    public Builder trust(TrustedCertificates trust) {
      this.trust = requireNonNull(trust, "trust");
      return this;
    }

    /** Sets who is told how calls went. */
    public Builder listener(CallListener listener) {
      this.listener = requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Sets the folder in which changes are written down before they are sent; without a journal
     * nothing can be sent that changes a portal.
     *
     * @param folder to which nothing else writes; it is made if it is not there. It holds the
     *     documents that are being sent, so keep it as patients' data are kept
     * @throws dev.portalsdk.core.error.LocalStorageException if it cannot be made or written to
     */
    public Builder journal(Path folder) {
      return journal(FileJournal.in(folder));
    }

    /** Sets where changes are written down, such as the program's own database. */
    public Builder journal(WriteJournal journal) {
      this.journal = requireNonNull(journal, "journal");
      return this;
    }

    /** Returns the runtime, to be closed when the program ends. */
    public PortalRuntime build() {
      return new PortalRuntime(this);
    }
  }
}
