package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.PendingInvoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.spi.PortalRules;
import java.util.List;
import java.util.Optional;

/** The invoices of one provider about which the payer waits for something. */
final class MemoryPendingInvoices implements PendingInvoices {

  private final Session session;
  private final Visit visit;
  private final PortalRules rules;

  MemoryPendingInvoices(Session session, Visit visit, PortalRules rules) {
    this.session = session;
    this.visit = visit;
    this.rules = rules;
  }

  @Override
  public Page<Invoice> list(PageRequest request) {
    PageCut cut = PageCut.declared(request, rules.invoicesPerPage());
    return session
        .read("list pending invoices", x -> visit.list(x.call(), cut, this::pending))
        .map(ListedInvoice::invoice);
  }

  private List<ListedInvoice> pending(ProviderFile file) {
    return file.shipments().pending().stream()
        .map(file::invoice)
        .flatMap(Optional::stream)
        .map(invoice -> ListedInvoice.of(invoice, rules))
        .toList();
  }
}
