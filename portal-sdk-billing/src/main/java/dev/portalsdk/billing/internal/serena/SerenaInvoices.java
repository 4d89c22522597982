package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;

/** The invoices of the page "Operaciones"; the portal has no filter, so it is applied here. */
final class SerenaInvoices implements Invoices {

  private final Session session;
  private final OperationsEndpoint operations;

  SerenaInvoices(Session session, OperationsEndpoint operations) {
    this.session = session;
    this.operations = operations;
  }

  @Override
  public Page<Invoice> list(InvoiceQuery query, PageRequest request) {
    request.requireFirst();
    query.requireNoReceived();
    Page<Operation> page = session.read("list invoices", operations::fetch);
    return page.map(Operation::invoice).filtered(query::matches).toBuilder()
        .window(query.issued().orElse(null), null)
        .build();
  }
}
