package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import java.util.Set;

/**
 * What hangs on a row of the list of invoices itself: the picture of "Planilla débitos" (manual
 * L286, L293). What the column "Orden de Pago" opens is a list, {@link SanCorPaymentOrders}.
 */
final class SanCorInvoiceDocuments implements InvoiceDocuments {

  private final PortalContext context;
  private final InvoicesEndpoint invoices;
  private final Endpoints endpoints;

  SanCorInvoiceDocuments(PortalContext context, Issuer issuer) {
    this.context = context;
    this.invoices = new InvoicesEndpoint(context, issuer);
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Set<DocumentKind> available(InvoiceRef ref) {
    return context.session().read("list documents of invoice", x -> documents(x, ref));
  }

  private Set<DocumentKind> documents(Exchange exchange, InvoiceRef ref) {
    return row(exchange, ref).hasDebitSheet() ? Set.of(DocumentKind.DEBIT_DETAIL) : Set.of();
  }

  @Override
  public PortalDocument download(InvoiceRef ref, DocumentKind kind, Progress progress) {
    return context
        .session()
        .download("download document of invoice", x -> fetch(x, ref, kind, progress));
  }

  private PortalDocument fetch(
      Exchange exchange, InvoiceRef ref, DocumentKind kind, Progress progress) {
    if (!documents(exchange, ref).contains(kind)) {
      throw new RequestRefusedException(
          exchange.call(), "the portal does not offer " + kind + " for this invoice now", null);
    }
    JsonApi api = exchange.api(JsonApi.class);
    return exchange.download(
        api.file(endpoints.debitSheet(), Vouchers.parameters(exchange.call(), ref)),
        MediaType.PDF,
        progress);
  }

  /** Looks the row up in the list as it is now. */
  private ListedInvoice row(Exchange exchange, InvoiceRef ref) {
    InvoiceQuery number = InvoiceQuery.all().number(ref.key().number());
    InvoiceQuery query = ref.key().owner().company().map(number::company).orElse(number);
    Listing<ListedInvoice> rows =
        Paged.over(request -> invoices.search(exchange, query, request)).read();
    return rows.items().stream()
        .filter(row -> row.invoice().key().equals(ref.key()))
        .findFirst()
        .orElseThrow(
            () -> {
              rows.orThrow();
              return new RequestRefusedException(
                  exchange.call(), "the portal's list lacks the invoice", null);
            });
  }
}
