package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
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
    String link = operation(exchange, ref).documents().get(kind);
    if (link == null) {
      throw new RequestRefusedException(
          exchange.call(), "the portal does not offer " + kind + " for this invoice now", null);
    }
    return exchange.download(exchange.api(SerenaApi.class).file(link), MediaType.PDF, progress);
  }

  private Operation operation(Exchange exchange, InvoiceRef ref) {
    Page<Operation> page = operations.fetch(exchange, PageRequest.first());
    return page.items().stream()
        .filter(operation -> operation.invoice().key().equals(ref.key()))
        .findFirst()
        .orElseThrow(() -> absent(exchange, page));
  }

  private static RuntimeException absent(Exchange exchange, Page<?> page) {
    Completeness completeness = page.completeness();
    return page.failures().isEmpty()
        ? new RequestRefusedException(exchange.call(), "the portal's list lacks the invoice", null)
        : new IncompleteListException(completeness, page.failures());
  }
}
