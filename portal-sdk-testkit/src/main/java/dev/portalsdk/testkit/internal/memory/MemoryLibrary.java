package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.Optional;

/** The files that the payer keeps for all providers. */
final class MemoryLibrary implements Library {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryLibrary(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public Page<LibraryDocument> list(PageRequest request) {
    PageCut cut = PageCut.whole(request);
    return session.read(
        "list useful documents",
        x ->
            visit.list(
                x.call(),
                cut,
                file -> payer.bulletin().library().stream().map(this::shown).toList()));
  }

  private LibraryDocument shown(LibraryDocument document) {
    return document.withShown(payer.rules().desk().shown(document));
  }

  @Override
  public PortalDocument download(EntryId document, Progress progress) {
    return session.download("download useful document", x -> file(x.call(), document, progress));
  }

  private PortalDocument file(PortalCall call, EntryId id, Progress progress) {
    Optional<PortalDocument> found =
        payer.bulletin().library().stream()
            .filter(document -> document.id().equals(id))
            .findFirst()
            .flatMap(payer.bulletin()::file);
    visit.document(call);
    PortalDocument file =
        found.orElseThrow(
            () -> new RequestRefusedException(call, "the portal has no such document", null));
    progress.moved(file.size(), file.size());
    return file;
  }
}
