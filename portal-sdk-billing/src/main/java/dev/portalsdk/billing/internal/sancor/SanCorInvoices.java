package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.time.Period;

/** The invoices of the section "Facturas", those received in the last 6 months (manual L278). */
final class SanCorInvoices implements Invoices {

  // «los últimos 6 meses»: counted from today is this project's reading.
  private static final Period SHOWN = Period.ofMonths(6);

  private final PortalContext context;
  private final InvoicesEndpoint endpoint;

  SanCorInvoices(PortalContext context, Issuer issuer) {
    this.context = context;
    this.endpoint = new InvoicesEndpoint(context, issuer);
  }

  @Override
  public Page<Invoice> list(InvoiceQuery query, PageRequest request) {
    query.requireNoIssued();
    request.requireNumbered();
    Page<ListedInvoice> page =
        context.session().read("list invoices", x -> endpoint.search(x, query, request));
    return page.map(ListedInvoice::invoice).filtered(query::matches).toBuilder()
        .window(query.received().orElse(null), served(query))
        .build();
  }

  private DateRange served(InvoiceQuery query) {
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), context.info().zone());
    LocalDate last = query.received().map(DateRange::to).filter(today::isBefore).orElse(today);
    return new DateRange(today.minus(SHOWN), last);
  }
}
