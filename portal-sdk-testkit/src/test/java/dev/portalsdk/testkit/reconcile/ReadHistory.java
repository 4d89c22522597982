package dev.portalsdk.testkit.reconcile;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.reconcile.Reconciler;
import dev.portalsdk.billing.reconcile.Reconciliation;
import dev.portalsdk.billing.reconcile.Remittance;
import dev.portalsdk.billing.reconcile.StoredRemittance;
import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.sync.PortalGroup;
import dev.portalsdk.billing.sync.SyncMember;
import dev.portalsdk.billing.sync.SyncPart;
import dev.portalsdk.billing.sync.SyncPlan;
import dev.portalsdk.billing.sync.SyncReport;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.testkit.ReferencePortalServer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads a history as a program does: out of the portals into a store, and out of the store. */
final class ReadHistory {

  private static final int MOST_QUESTIONS = 1_000;

  private final History history;
  private final Function<PortalId, Portal> portals;
  private final PortalRuntime runtime;

  private ReadHistory(History history, Function<PortalId, Portal> portals, PortalRuntime runtime) {
    this.history = history;
    this.portals = portals;
    this.runtime = runtime;
  }

  /**
   * Reads it in memory.
   *
   * @param runtime reads the workbooks
   */
  static Reconciliation inMemory(
      History history, PortalRuntime runtime, Path file, boolean documents) {
    return new ReadHistory(
            history, id -> history.reference().portal(id, History.credentials(id)), runtime)
        .reconciled(file, documents);
  }

  /** Reads it over HTTP. */
  static Reconciliation served(History history, Path file, boolean documents) {
    try (ReferencePortalServer server = ReferencePortalServer.start(history.reference())) {
      PortalRuntime.Builder settings = PortalRuntime.builder().clock(history.clock());
      History.payers().forEach(id -> settings.settings(id, server.settings(id)));
      try (PortalRuntime runtime = settings.build()) {
        return new ReadHistory(history, id -> runtime.open(id, History.credentials(id)), runtime)
            .reconciled(file, documents);
      }
    }
  }

  private Reconciliation reconciled(Path file, boolean documents) {
    Set<SyncPart> parts = EnumSet.allOf(SyncPart.class);
    if (!documents) {
      parts.remove(SyncPart.DOCUMENTS);
    }
    try (SnapshotStore store = JdbcStore.file(file, history.clock())) {
      sync(store, parts);
      Remittance remittance = StoredRemittance.of(store).read(history.owners(), history.days());
      return Reconciler.asOf(history.today()).reconcile(history.books().ledger(), remittance);
    }
  }

  private void sync(SnapshotStore store, Set<SyncPart> parts) {
    List<SyncMember> members = history.owners().stream().map(this::member).toList();
    SyncPlan plan = SyncPlan.of(history.days()).parts(parts).mostQuestions(MOST_QUESTIONS).build();
    SyncReport report = PortalGroup.of(store, history.clock(), members).sync(plan);
    if (!report.isComplete()) {
      throw new AssertionError(report.toString());
    }
  }

  private SyncMember member(Owner owner) {
    return SyncMember.of(owner.payer().text(), owner, () -> portals.apply(owner.payer()))
        .entrance(runtime.entrance(owner.payer()));
  }
}
