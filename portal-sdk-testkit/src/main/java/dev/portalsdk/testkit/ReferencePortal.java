package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.testkit.internal.faces.iapser.IapserRules;
import dev.portalsdk.testkit.internal.faces.mutualser.MutualSerRules;
import dev.portalsdk.testkit.internal.faces.sancor.SanCorRules;
import dev.portalsdk.testkit.internal.faces.serena.SerenaRules;
import dev.portalsdk.testkit.internal.memory.MemoryJournal;
import dev.portalsdk.testkit.internal.memory.MemoryPortal;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.PortalRules;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The portals of all payers as one state in memory: accounts, invoices and what became of them, the
 * documents about them, what providers handed in.
 *
 * <pre>{@code
 * ReferencePortal reference = ReferencePortal.create();
 * reference.at(SERENA_ART).settle(Samples.IN_PROCESS.ref(), LocalDate.of(2025, 9, 1));
 * try (Portal portal = reference.portal(SERENA_ART, Samples.credentials())) {
 *   portal.require(Invoices.class).all(InvoiceQuery.all()).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>What it does as the payers do:
 *
 * <ul>
 *   <li>it lets in who has an account and refuses everybody else, in the portal's words;
 *   <li>it lists in the order of arrival and shows each row in the portal's words and formats;
 *   <li>it offers the documents that exist and that the payer offers in that state, and refuses the
 *       others; a document's bytes are a PDF and the same each time while nothing changes;
 *   <li>it takes whatever is uploaded, once more each time, and lists it as unread;
 *   <li>it forgets a user who asks nothing for a while, and goes wrong when told to.
 * </ul>
 *
 * <p>It registers users at Mutual SER, who get in once they were activated, and pays vouchers whose
 * amounts are taken at their word. At SanCor Salud it makes a case of each message, which stands
 * still until {@link ReferencePayer#desk()} forwards it, and remembers which notices and norms a
 * provider has read.
 *
 * <p>What it does not do:
 *
 * <ul>
 *   <li>time passes only when its clock is moved, and moving it changes no invoice: days that a
 *       status names come and go;
 *   <li>a verb is taken at its word: a settled invoice can be sent back to its beginning;
 *   <li>an account is never locked, and a forgotten password is sent to nobody;
 *   <li>an upload is neither looked into nor bounded in size, and no invoice comes of it;
 *   <li>amounts are checked to leave nothing negative to pay, and no tax is computed;
 *   <li>nothing survives it: it has no file and no network.
 * </ul>
 *
 * <p>It is deterministic: the same verbs in the same order give the same answers and bytes. One
 * test has one, and needs not close it. It is thread-safe.
 */
public final class ReferencePortal {

  // Between the last settlement and the first credit that the manual prints (L59, L60).
  private static final Instant START = Instant.parse("2025-08-20T12:00:00Z");

  private final MutableClock clock;
  private final WriteJournal journal = new MemoryJournal();
  private final Map<PortalId, PayerState> payers = new LinkedHashMap<>();

  private ReferencePortal(Instant start, PortalRules... payers) {
    this.clock = MutableClock.startingAt(start);
    for (PortalRules rules : payers) {
      add(new PayerState(rules, clock));
    }
  }

  /**
   * Returns the portals of this library's payers, with the {@link Samples}, the {@link
   * VoucherSamples} and the {@link SanCorSamples}, of which SanCor Salud at this time lists nothing
   * more: it shows six months.
   */
  public static ReferencePortal create() {
    return create(START);
  }

  /**
   * Returns the same at another time.
   *
   * @param start what its clock says, such as {@link SanCorSamples#NOW}
   */
  public static ReferencePortal create(Instant start) {
    ReferencePortal reference = empty(start);
    Samples.fill(reference.at(BillingPortals.SERENA_ART));
    VoucherSamples.fill(reference.at(BillingPortals.MUTUAL_SER));
    SanCorSamples.fill(reference.at(BillingPortals.SANCOR_SALUD));
    CoverageSamples.fill(reference.at(CertificatePortals.IAPSER_ART));
    return reference;
  }

  /** Returns the portals of this library's payers, which know nobody yet. */
  public static ReferencePortal empty() {
    return empty(START);
  }

  /**
   * Returns the same at another time.
   *
   * @param start what its clock says
   */
  public static ReferencePortal empty(Instant start) {
    return of(start, new SerenaRules(), new MutualSerRules(), new SanCorRules(), new IapserRules());
  }

  /**
   * Returns the portals of these payers, which know nobody yet.
   *
   * @param payers what each of them does that others do not
   * @throws IllegalArgumentException if two are of one portal
   */
  public static ReferencePortal of(PortalRules... payers) {
    return of(START, payers);
  }

  /**
   * Returns the portals of these payers at another time, which know nobody yet.
   *
   * @param start what its clock says
   * @param payers what each of them does that others do not
   * @throws IllegalArgumentException if two are of one portal
   */
  public static ReferencePortal of(Instant start, PortalRules... payers) {
    return new ReferencePortal(requireNonNull(start, "start"), payers);
  }

  /** Returns which portals there are. */
  public Set<PortalId> portals() {
    return Collections.unmodifiableSet(payers.keySet());
  }

  /**
   * Returns the time of all payers; it stands, at 2025-08-20T12:00:00Z by default, until it is
   * moved.
   */
  public MutableClock clock() {
    return clock;
  }

  /**
   * Returns a payer, to act in its place.
   *
   * @param id which portal
   * @throws IllegalArgumentException if it is none of {@link #portals()}
   */
  public ReferencePayer at(PortalId id) {
    return new ReferencePayer(state(id));
  }

  /**
   * Opens a user's portal without HTTP; it behaves as the one of a runtime does, with the same
   * session, retries and exceptions. Its journal is in memory, the same for all portals of this
   * object, so that what one has prepared another can resume.
   *
   * @param id which portal
   * @param credentials the user's values for the fields of its login
   * @return the portal, to be closed by the caller
   * @throws IllegalArgumentException if it is none of {@link #portals()}
   */
  public Portal portal(PortalId id, Credentials credentials) {
    requireNonNull(credentials, "credentials");
    return MemoryPortal.open(state(id), clock, credentials, journal, null);
  }

  /**
   * Opens a user's portal without HTTP, as {@link #portal(PortalId, Credentials)} does, whose
   * session another one goes on with.
   *
   * @param id which portal
   * @param credentials the user's values for the fields of its login
   * @param store keeps the session of this user
   * @return the portal, to be closed by the caller
   * @throws IllegalArgumentException if it is none of {@link #portals()}
   */
  public Portal portal(PortalId id, Credentials credentials, SessionStore store) {
    requireNonNull(credentials, "credentials");
    requireNonNull(store, "store");
    return MemoryPortal.open(state(id), clock, credentials, journal, store);
  }

  /**
   * Opens without HTTP what a portal offers before anybody logs in, such as a registration.
   *
   * @param id which portal
   * @throws IllegalArgumentException if it is none of {@link #portals()}
   */
  public PortalEntrance entrance(PortalId id) {
    return MemoryPortal.entrance(state(id), clock, true);
  }

  PayerState state(PortalId id) {
    PayerState payer = payers.get(requireNonNull(id, "id"));
    if (payer == null) {
      throw new IllegalArgumentException(
          "There is no reference portal '" + id + "'; there are " + payers.keySet());
    }
    return payer;
  }

  private void add(PayerState payer) {
    if (payers.putIfAbsent(payer.id(), payer) != null) {
      throw new IllegalArgumentException("Two sets of rules are of '" + payer.id() + "'");
    }
  }

  /** Returns the portals and the time. */
  @Override
  public String toString() {
    return "ReferencePortal" + payers.keySet() + " at " + clock.instant();
  }
}
