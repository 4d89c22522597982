package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.core.Offer;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.IncompleteListException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads one member's portal, part by part. */
final class MemberSync {

  private final SnapshotStore store;
  private final SyncPlan plan;
  private final SyncMember member;
  private final SyncListener listener;
  private final Clock clock;
  private final Map<SyncPart, PartReport> reports = new EnumMap<>(SyncPart.class);

  MemberSync(
      SnapshotStore store, SyncPlan plan, SyncMember member, SyncListener listener, Clock clock) {
    this.store = store;
    this.plan = plan;
    this.member = member;
    this.listener = listener;
    this.clock = clock;
  }

  MemberReport run() {
    Instant begun = clock.instant();
    RuntimeException failure = null;
    try {
      visit(member.open());
    } catch (RuntimeException e) {
      failure = e;
    }
    Duration duration = Duration.between(begun, clock.instant());
    return new MemberReport(member.name(), reports, failure, duration);
  }

  private void visit(Portal portal) {
    try {
      parts(new Visit(store, plan, member, portal, clock));
    } finally {
      member.close(portal);
    }
  }

  private void parts(Visit visit) {
    part(visit, SyncPart.INVOICES, Invoices.class, p -> new InvoicesPart(visit).run(p));
    part(visit, SyncPart.ORDERS, PaymentOrders.class, p -> new OrdersPart(visit).run(p));
    part(visit, SyncPart.DOCUMENTS, InvoiceDocuments.class, p -> new DocumentsPart(visit).run(p));
    part(visit, SyncPart.VOUCHERS, PaymentVouchers.class, p -> new VouchersPart(visit).run(p));
  }

  private void part(Visit visit, SyncPart part, Class<?> capability, Consumer<PartProgress> work) {
    if (!plan.parts().contains(part)) {
      return;
    }
    PartProgress progress = new PartProgress(part, member.name(), listener);
    if (visit.portal().offer(capability) == Offer.NOT_OFFERED) {
      reports.put(part, progress.report(PartReport.State.NOT_OFFERED));
      return;
    }
    try {
      PartReport.State state = run(work, progress);
      reports.put(part, progress.report(state));
    } catch (RuntimeException endsAll) {
      progress.failed(endsAll);
      reports.put(part, progress.report(PartReport.State.FAILED));
      throw endsAll;
    }
  }

  /** What the portal says of one part alone ends that part; the rest is read all the same. */
  private static PartReport.State run(Consumer<PartProgress> work, PartProgress progress) {
    try {
      work.accept(progress);
      return PartReport.State.DONE;
    } catch (NotPermittedException notForThisUser) {
      return PartReport.State.NOT_PERMITTED;
    } catch (RequestRefusedException
        | PortalChangedException
        | IncompleteListException ofThisPart) {
      progress.failed(ofThisPart);
      return PartReport.State.FAILED;
    }
  }
}
