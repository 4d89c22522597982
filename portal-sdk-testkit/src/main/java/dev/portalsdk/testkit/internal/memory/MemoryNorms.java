package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.AgreementFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.AgreementRules;
import java.util.List;
import java.util.Optional;

/** The payer's norms as one provider has read them; opening one is reading it. */
final class MemoryNorms implements Norms {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryNorms(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public Page<Norm> list(NormFolder folder, PageRequest request) {
    PageCut cut = PageCut.whole(request);
    return session.read("list norms", x -> list(x, folder, cut));
  }

  private Page<Norm> list(Exchange exchange, NormFolder folder, PageCut cut) {
    return visit.list(exchange.call(), cut, file -> norms(file.agreement(), folder));
  }

  private List<Norm> norms(AgreementFile agreement, NormFolder folder) {
    return payer.bulletin().norms().stream()
        .map(norm -> worded(agreement, norm))
        .filter(norm -> norm.folder() == folder)
        .map(norm -> norm.toBuilder().shown(rules().shown(norm)).build())
        .toList();
  }

  private Norm worded(AgreementFile agreement, Norm norm) {
    Norm.Builder worded = Norm.builder(norm.id()).document(norm.document());
    norm.section().ifPresent(worded::section);
    agreement
        .readOn(norm.id())
        .ifPresentOrElse(
            day -> worded.folder(NormFolder.REPOSITORY).action(rules().readNorm(day)).readOn(day),
            () -> worded.folder(NormFolder.UNREAD).action(rules().unreadNorm()));
    return worded.build();
  }

  /** Looks it up first: a session that has ended is noticed where it does no harm. */
  @Override
  public PortalDocument download(EntryId norm, Progress progress) {
    session.read("look up norm", x -> requireListed(x, norm));
    return session.write("open norm", x -> open(x, norm, progress));
  }

  private EntryId requireListed(Exchange exchange, EntryId norm) {
    if (!holds(exchange, NormFolder.UNREAD, norm)
        && !holds(exchange, NormFolder.REPOSITORY, norm)) {
      throw absent(exchange);
    }
    return norm;
  }

  private boolean holds(Exchange exchange, NormFolder folder, EntryId norm) {
    PageCut whole = PageCut.whole(PageRequest.first());
    return list(exchange, folder, whole).items().stream()
        .anyMatch(listed -> listed.id().equals(norm));
  }

  private PortalDocument open(Exchange exchange, EntryId norm, Progress progress) {
    visit.opening(exchange, file -> file.agreement().read(norm, payer.today()));
    PortalDocument file = file(norm).orElseThrow(() -> absent(exchange));
    progress.moved(file.size(), file.size());
    return file;
  }

  private Optional<PortalDocument> file(EntryId id) {
    return payer.bulletin().norms().stream()
        .filter(norm -> norm.id().equals(id))
        .findFirst()
        .flatMap(payer.bulletin()::file);
  }

  private static RequestRefusedException absent(Exchange exchange) {
    return new RequestRefusedException(exchange.call(), "the portal has no such norm", null);
  }

  private AgreementRules rules() {
    return payer.rules().agreement();
  }
}
