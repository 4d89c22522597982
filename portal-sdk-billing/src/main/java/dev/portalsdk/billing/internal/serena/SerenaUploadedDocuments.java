package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.table.Columns;

/** The search of the page "Carga de documentos". */
final class SerenaUploadedDocuments implements UploadedDocuments {

  private final Session session;
  private final Endpoints endpoints;
  private final Columns columns;

  SerenaUploadedDocuments(PortalContext context) {
    this.session = context.session();
    this.endpoints = Endpoints.of(context.settings());
    this.columns = UploadsPage.COLUMNS.withAliases(context.settings().columns());
  }

  @Override
  public Page<UploadedDocument> search(UploadQuery query, PageRequest request) {
    request.requireFirst();
    return session.read("search uploaded documents", x -> fetch(x, query, request));
  }

  private Page<UploadedDocument> fetch(Exchange exchange, UploadQuery query, PageRequest request) {
    SerenaApi api = exchange.api(SerenaApi.class);
    UploadsPage empty = page(HtmlPage.of(exchange.send(api.page(endpoints.documents()))));
    if (query.recipient().filter(recipient -> !empty.hasRecipient(recipient)).isPresent()) {
      throw new RequestRefusedException(exchange.call(), "the portal has no such recipient", null);
    }
    HtmlForm form = empty.search(query);
    HtmlPage found = HtmlPage.of(exchange.send(api.search(form.action(), form.fields())));
    return page(found).documents(request, query);
  }

  private UploadsPage page(HtmlPage page) {
    return new UploadsPage(page, columns);
  }
}
