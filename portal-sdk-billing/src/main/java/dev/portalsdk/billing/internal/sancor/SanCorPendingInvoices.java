package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.PendingInvoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;

/** "Envíos Pendientes" (manual L327, L379). */
final class SanCorPendingInvoices implements PendingInvoices {

  private final PortalContext context;
  private final InvoicesEndpoint endpoint;

  SanCorPendingInvoices(PortalContext context, Issuer issuer) {
    this.context = context;
    this.endpoint = new InvoicesEndpoint(context, issuer);
  }

  @Override
  public Page<Invoice> list(PageRequest request) {
    request.requireNumbered();
    return context
        .session()
        .read("list pending invoices", x -> endpoint.pending(x, request))
        .map(ListedInvoice::invoice);
  }
}
