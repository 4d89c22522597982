package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.spi.PortalRules;
import java.util.List;

/** The workbooks of one provider's invoices. */
final class MemoryInvoiceWorkbooks implements InvoiceWorkbooks {

  private final Session session;
  private final Visit visit;
  private final MemoryInvoices invoices;
  private final PortalRules rules;

  MemoryInvoiceWorkbooks(Session session, Visit visit, MemoryInvoices invoices, PortalRules rules) {
    this.session = session;
    this.visit = visit;
    this.invoices = invoices;
    this.rules = rules;
  }

  @Override
  public PortalDocument workbook(InvoiceQuery query, Progress progress) {
    query.requireNoIssued();
    if (query.received().isEmpty() || query.number().isPresent()) {
      throw new IllegalArgumentException("A workbook is of all invoices of days of reception");
    }
    return session.download("download workbook of invoices", x -> fetch(x.call(), query, progress));
  }

  private PortalDocument fetch(PortalCall call, InvoiceQuery query, Progress progress) {
    List<Invoice> rows = invoices.matching(visit.document(call), query);
    PortalDocument workbook = rules.workbook(rows);
    progress.moved(workbook.size(), workbook.size());
    return workbook;
  }
}
