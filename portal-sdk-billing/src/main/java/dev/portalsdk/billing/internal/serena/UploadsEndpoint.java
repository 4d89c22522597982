package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.table.Columns;

/** Fetches the page "Carga de documentos", and searches there (L40-46). */
final class UploadsEndpoint {

  private final Endpoints endpoints;
  private final Columns columns;

  UploadsEndpoint(PortalContext context) {
    this.endpoints = Endpoints.of(context.settings());
    this.columns = UploadsPage.COLUMNS.withAliases(context.settings().columns());
  }

  /** The page before a search. */
  UploadsPage open(Exchange exchange) {
    BrowserApi api = exchange.api(BrowserApi.class);
    return page(HtmlPage.of(exchange.send(api.page(endpoints.documents()))));
  }

  Page<UploadedDocument> search(Exchange exchange, UploadQuery query) {
    UploadsPage empty = open(exchange);
    if (query.recipient().filter(recipient -> !empty.hasRecipient(recipient)).isPresent()) {
      throw new RequestRefusedException(exchange.call(), "the portal has no such recipient", null);
    }
    HtmlForm form = empty.search(query);
    BrowserApi api = exchange.api(BrowserApi.class);
    HtmlPage found = HtmlPage.of(exchange.send(api.search(form.action(), form.fields())));
    return page(found).documents(PageRequest.first(), query);
  }

  UploadsPage page(HtmlPage page) {
    return new UploadsPage(page, columns);
  }
}
