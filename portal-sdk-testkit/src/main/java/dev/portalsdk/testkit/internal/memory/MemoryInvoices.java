package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.spi.PortalRules;

/** The invoices of one provider; the query is applied to what the portal lists. */
final class MemoryInvoices implements Invoices {

  private final Session session;
  private final Visit visit;
  private final PortalRules rules;

  MemoryInvoices(Session session, Visit visit, PortalRules rules) {
    this.session = session;
    this.visit = visit;
    this.rules = rules;
  }

  @Override
  public Page<Invoice> list(InvoiceQuery query, PageRequest request) {
    PageCut cut = PageCut.declared(request, rules.invoicesPerPage());
    Page<ListedInvoice> page =
        session.read(
            "list invoices",
            x -> visit.list(x.call(), cut, file -> ListedInvoice.all(file, rules)));
    return page.map(ListedInvoice::invoice).filtered(query::matches).toBuilder()
        .window(query.issued().orElse(null), null)
        .build();
  }
}
