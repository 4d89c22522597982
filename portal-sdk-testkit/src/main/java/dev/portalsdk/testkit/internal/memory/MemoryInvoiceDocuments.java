package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.spi.PortalRules;
import java.util.Set;

/** The documents of one provider's invoices; each is looked up in the list as it is now. */
final class MemoryInvoiceDocuments implements InvoiceDocuments {

  private final Session session;
  private final Visit visit;
  private final PortalRules rules;

  MemoryInvoiceDocuments(Session session, Visit visit, PortalRules rules) {
    this.session = session;
    this.visit = visit;
    this.rules = rules;
  }

  @Override
  public Set<DocumentKind> available(InvoiceRef ref) {
    return session.read("list documents of invoice", x -> row(x.call(), ref).documents());
  }

  @Override
  public PortalDocument download(InvoiceRef ref, DocumentKind kind, Progress progress) {
    return session.download(
        "download document of invoice", x -> fetch(x.call(), ref, kind, progress));
  }

  private PortalDocument fetch(
      PortalCall call, InvoiceRef ref, DocumentKind kind, Progress progress) {
    ListedInvoice row = row(call, ref);
    if (!row.documents().contains(kind)) {
      throw new RequestRefusedException(
          call, "the portal does not offer " + kind + " for this invoice now", null);
    }
    visit.document(call);
    PortalDocument document = IssuedDocument.of(row.file(), kind, rules.info().name());
    progress.moved(document.size(), document.size());
    return document;
  }

  private ListedInvoice row(PortalCall call, InvoiceRef ref) {
    return visit
        .invoice(call, ref.key())
        .map(file -> ListedInvoice.of(file, rules))
        .orElseThrow(
            () -> new RequestRefusedException(call, "the portal's list lacks the invoice", null));
  }
}
