package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;

/** The invoices of the page "Operaciones"; the portal has no filter, so it is applied here. */
final class SerenaInvoices implements Invoices {

  private final OperationsEndpoint operations;

  SerenaInvoices(OperationsEndpoint operations) {
    this.operations = operations;
  }

  @Override
  public Page<Invoice> list(InvoiceQuery query, PageRequest request) {
    Page<Operation> page =
        operations.session().read("list invoices", x -> operations.fetch(x, request));
    return page.map(Operation::invoice).filtered(query::matches).toBuilder()
        .window(query.issued().orElse(null), null)
        .build();
  }
}
