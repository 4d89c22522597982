package dev.portalsdk.testkit.sync;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.sync.PortalGroup;
import dev.portalsdk.billing.sync.SyncMember;
import dev.portalsdk.billing.sync.SyncPlan;
import dev.portalsdk.billing.sync.SyncReport;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.MutableClock;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.tck.PortalFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A reference portal of one payer, and the member that reads it. */
final class SyncSite implements AutoCloseable {

  static final List<PortalId> PORTALS = List.of(SERENA_ART, SANCOR_SALUD, MUTUAL_SER);

  private static final Map<PortalId, DateRange> DAYS =
      Map.of(
          SERENA_ART, new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)),
          SANCOR_SALUD, new DateRange(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 20)),
          MUTUAL_SER, new DateRange(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));

  final PortalFixture fixture;
  final Owner owner;
  final DateRange days;
  // Without a request it owns no connection and no thread.
  private final PortalRuntime runtime = PortalRuntime.builder().build();

  private SyncSite(PortalFixture fixture) {
    PortalId id = fixture.sample().id();
    this.fixture = fixture;
    this.owner = Owner.of(id, fixture.sample().provider());
    this.days = DAYS.get(id);
  }

  static SyncSite inMemory(PortalId id) {
    return new SyncSite(PortalFixture.inMemory(id));
  }

  static SyncSite served(PortalId id) {
    return new SyncSite(PortalFixture.served(id));
  }

  ReferencePayer payer() {
    return fixture.reference().at(fixture.sample().id());
  }

  MutableClock clock() {
    return fixture.reference().clock();
  }

  SyncMember member() {
    String user = fixture.sample().provider().plain();
    return SyncMember.of(
            owner.payer().text(), owner, () -> fixture.open(fixture.sample().credentials(user)))
        .entrance(runtime.entrance(owner.payer()));
  }

  SyncPlan plan() {
    return SyncPlan.of(days).build();
  }

  SyncReport sync(SnapshotStore store) {
    return PortalGroup.of(store, clock(), List.of(member())).sync(plan());
  }

  List<String> dump(SnapshotStore store) {
    return StoreDump.of(store, owner, days);
  }

  @Override
  public void close() {
    fixture.close();
    runtime.close();
  }
}
