package dev.portalsdk.billing.sync;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.DayOf;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One user's portal in a group: how it is opened, and whose lists it shows.
 *
 * <pre>{@code
 * SyncMember.of("SanCor, sede norte", owner, () -> runtime.open(SANCOR_SALUD, credentials));
 * }</pre>
 *
 * <p>This class is immutable, and thread-safe if the opener is.
 */
public final class SyncMember {

  private final String name;
  private final Owner owner;
  private final Supplier<Portal> opener;
  private final @Nullable PortalEntrance entrance;
  private final @Nullable DayOf invoicesBy;
  private final boolean keptOpen;

  private SyncMember(
      String name,
      Owner owner,
      Supplier<Portal> opener,
      @Nullable PortalEntrance entrance,
      @Nullable DayOf invoicesBy,
      boolean keptOpen) {
    this.name = requireNonNull(name, "name");
    this.owner = requireNonNull(owner, "owner");
    this.opener = requireNonNull(opener, "opener");
    this.entrance = entrance;
    this.invoicesBy = invoicesBy;
    this.keptOpen = keptOpen;
  }

  /**
   * Returns a member.
   *
   * @param name what the program calls it, in reports and progress; nothing of a person
   * @param owner whose lists the portal shows, with the company if it is one of several
   * @param opener opens the portal, once for each sync, on the thread that syncs; the portal is
   *     closed afterwards, unless it is {@link #keptOpen()}
   */
  public static SyncMember of(String name, Owner owner, Supplier<Portal> opener) {
    return new SyncMember(name, owner, opener, null, null, false);
  }

  /**
   * Returns this member with what the portal offers before a login: it reads the workbooks of
   * vouchers, which are only kept otherwise.
   *
   * @param entrance such as {@code runtime.entrance(MUTUAL_SER)}
   */
  public SyncMember entrance(PortalEntrance entrance) {
    return new SyncMember(
        name, owner, opener, requireNonNull(entrance, "entrance"), invoicesBy, keptOpen);
  }

  /**
   * Returns this member whose portal shows these days of invoices; otherwise it is found out at the
   * first sync, and known from then on.
   *
   * @param day {@link DayOf#ISSUE} or {@link DayOf#RECEPTION}
   * @throws IllegalArgumentException if it is the day of payment
   */
  public SyncMember invoicesBy(DayOf day) {
    if (day == DayOf.PAYMENT) {
      throw new IllegalArgumentException("Invoices are asked for by the day of issue or reception");
    }
    return new SyncMember(name, owner, opener, entrance, requireNonNull(day, "day"), keptOpen);
  }

  /**
   * Returns this member whose portal the program closes itself. It is for portals that ask a
   * person: closing ends the session, and the next sync would ask again. After a {@link
   * dev.portalsdk.core.error.HumanChallengeException} in the report the person answers at the same
   * portal, and the next sync goes on at the page where it was asked.
   *
   * <pre>{@code
   * Portal portal = runtime.open(ID, credentials);
   * SyncMember member = SyncMember.of("norte", owner, () -> portal).keptOpen();
   * }</pre>
   */
  public SyncMember keptOpen() {
    return new SyncMember(name, owner, opener, entrance, invoicesBy, true);
  }

  /** Returns what the program calls it. */
  public String name() {
    return name;
  }

  /** Returns whose lists the portal shows. */
  public Owner owner() {
    return owner;
  }

  Portal open() {
    return opener.get();
  }

  void close(Portal portal) {
    if (!keptOpen) {
      portal.close();
    }
  }

  Optional<PortalEntrance> entrance() {
    return Optional.ofNullable(entrance);
  }

  Optional<DayOf> invoicesBy() {
    return Optional.ofNullable(invoicesBy);
  }

  /** Returns name and payer, such as {@code norte at sancor-salud}. */
  @Override
  public String toString() {
    return name + " at " + owner.payer();
  }
}
