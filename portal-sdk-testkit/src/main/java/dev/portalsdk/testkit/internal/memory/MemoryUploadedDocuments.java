package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.spi.PortalRules;
import java.util.List;

/** The documents that one provider handed in; the portal itself applies the query. */
final class MemoryUploadedDocuments implements UploadedDocuments {

  private final Session session;
  private final Visit visit;
  private final PortalRules rules;

  MemoryUploadedDocuments(Session session, Visit visit, PortalRules rules) {
    this.session = session;
    this.visit = visit;
    this.rules = rules;
  }

  @Override
  public Page<UploadedDocument> search(UploadQuery query, PageRequest request) {
    PageCut cut = PageCut.whole(request);
    return session.read("search uploaded documents", x -> fetch(x.call(), query, cut));
  }

  private Page<UploadedDocument> fetch(PortalCall call, UploadQuery query, PageCut cut) {
    visit.page(call);
    String recipient = recipient(call, query);
    query.kind().ifPresent(this::requireLabel);
    return visit.list(call, cut, file -> found(file, recipient, query));
  }

  /** The recipient that the combo offers under this text, the first of the combo for none. */
  private String recipient(PortalCall call, UploadQuery query) {
    String asked = HeaderText.fold(query.recipient().orElse(rules.recipients().get(0)));
    return rules.recipients().stream()
        .filter(offered -> HeaderText.fold(offered).equals(asked))
        .findFirst()
        .orElseThrow(
            () -> new RequestRefusedException(call, "the portal has no such recipient", null));
  }

  private void requireLabel(AttachmentKind kind) {
    if (!rules.attachmentLabels().containsKey(kind)) {
      throw new IllegalArgumentException("The portal has no documents of kind " + kind);
    }
  }

  private List<UploadedDocument> found(ProviderFile file, String recipient, UploadQuery query) {
    return file.uploads().stream()
        .filter(document -> document.recipient().equals(recipient))
        .filter(document -> query.kind().isEmpty() || query.kind().equals(document.kind()))
        .filter(
            document -> query.uploaded().filter(day -> !day.equals(document.uploaded())).isEmpty())
        .map(document -> listed(document, query))
        .toList();
  }

  /** The row of a document: its list has no kind, which is known only if it was asked for. */
  private UploadedDocument listed(UploadedDocument document, UploadQuery query) {
    UploadedDocument.Builder listed =
        UploadedDocument.builder(document.name())
            .recipient(document.recipient())
            .uploaded(document.uploaded())
            .remarks(document.remarks())
            .readState(document.readState())
            .shown(rules.shown(document));
    query.kind().ifPresent(listed::kind);
    return listed.build();
  }
}
