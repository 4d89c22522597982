package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The documents behind the menu of a row; the row is looked up anew, since links do not last. */
final class SerenaInvoiceDocuments implements InvoiceDocuments {

  private final Session session;
  private final OperationsEndpoint operations;

  SerenaInvoiceDocuments(Session session, OperationsEndpoint operations) {
    this.session = session;
    this.operations = operations;
  }

  @Override
  public Set<DocumentKind> available(InvoiceRef ref) {
    return session.read("list documents of invoice", x -> operation(x, ref).documents().keySet());
  }

  @Override
  public PortalDocument download(InvoiceRef ref, DocumentKind kind, Progress progress) {
    return session.download("download document of invoice", x -> fetch(x, ref, kind, progress));
  }

  private PortalDocument fetch(
      Exchange exchange, InvoiceRef ref, DocumentKind kind, Progress progress) {
    List<String> links = operation(exchange, ref).documents().getOrDefault(kind, List.of());
    if (links.isEmpty()) {
      throw new RequestRefusedException(
          exchange.call(), "the portal does not offer " + kind + " for this invoice now", null);
    }
    if (links.size() > 1) {
      throw new PortalChangedException(
          exchange.call(),
          ErrorCode.PAGE_CHANGED,
          "the menu has " + links.size() + " entries for " + kind + ", not one");
    }
    BrowserApi api = exchange.api(BrowserApi.class);
    return exchange.download(api.file(links.get(0)), MediaType.PDF, progress);
  }

  private Operation operation(Exchange exchange, InvoiceRef ref) {
    Page<Operation> page = operations.fetch(exchange);
    Optional<Operation> found =
        page.items().stream()
            .filter(operation -> operation.invoice().key().equals(ref.key()))
            .findFirst();
    return found.orElseThrow(() -> absent(exchange, page));
  }

  /** Whether the list lacks the invoice is known only if the list is whole. */
  private static RuntimeException absent(Exchange exchange, Page<Operation> page) {
    page.listing().orThrow();
    return new RequestRefusedException(
        exchange.call(), "the portal's list lacks the invoice", null);
  }
}
