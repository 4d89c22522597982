package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.store.DocumentName;
import dev.portalsdk.billing.store.FollowUp;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.Question;
import dev.portalsdk.billing.store.SnapshotStore;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks which documents a portal offers about an invoice, and downloads them: each is written anew
 * as the payer decides and pays, also where the invoice's row stays as it was.
 */
final class DocumentsPart {

  private final Visit visit;
  private final SnapshotStore store;
  private final InvoiceDocuments documents;

  DocumentsPart(Visit visit) {
    this.visit = visit;
    this.store = visit.store();
    this.documents = visit.portal().require(InvoiceDocuments.class);
  }

  void run(PartProgress progress) {
    ListName<Invoice> invoices = ListName.invoices(visit.member().owner());
    List<FollowUp<Invoice>> rows = store.followUps(invoices, Question.DOCUMENTS);
    new RowPart<Invoice>(visit, progress)
        .ask(rows, Watch.invoices(visit), (row, attempts) -> ask(row, attempts, progress));
  }

  private void ask(FollowUp<Invoice> row, Attempts attempts, PartProgress progress) {
    InvoiceRef invoice = row.row().ref();
    Set<DocumentKind> offered = new TreeSet<>(documents.available(invoice));
    store.offered(invoice, offered);
    for (DocumentKind kind : offered) {
      DocumentName name = DocumentName.of(invoice, kind);
      attempts.make(() -> visit.keep(name, documents.download(invoice, kind), progress));
    }
  }
}
