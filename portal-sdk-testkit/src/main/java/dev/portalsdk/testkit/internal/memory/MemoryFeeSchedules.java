package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.AgreementFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.AgreementRules;
import java.util.List;
import java.util.Optional;

/** The fees of one provider; the portal forgets the older ones. */
final class MemoryFeeSchedules implements FeeSchedules {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryFeeSchedules(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public Page<FeeSchedule> list(PageRequest request) {
    PageCut cut = PageCut.whole(request);
    return session.read(
        "list fee schedules", x -> visit.list(x.call(), cut, file -> kept(file.agreement())));
  }

  private List<FeeSchedule> kept(AgreementFile agreement) {
    AgreementRules rules = payer.rules().agreement();
    return agreement.schedules(rules.feeSchedulesKept()).stream()
        .map(schedule -> schedule.withShown(rules.shown(schedule)))
        .toList();
  }

  @Override
  public PortalDocument download(EntryId schedule, Progress progress) {
    return session.download("download fee schedule", x -> file(x.call(), schedule, progress));
  }

  private PortalDocument file(PortalCall call, EntryId id, Progress progress) {
    AgreementFile agreement = visit.document(call).agreement();
    Optional<PortalDocument> found =
        kept(agreement).stream()
            .filter(schedule -> schedule.id().equals(id))
            .findFirst()
            .flatMap(agreement::file);
    PortalDocument file =
        found.orElseThrow(
            () -> new RequestRefusedException(call, "the portal has no such fees", null));
    progress.moved(file.size(), file.size());
    return file;
  }
}
