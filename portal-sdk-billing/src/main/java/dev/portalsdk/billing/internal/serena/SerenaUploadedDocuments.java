package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Session;

/** The search of the page "Carga de documentos". */
final class SerenaUploadedDocuments implements UploadedDocuments {

  private final Session session;
  private final UploadsEndpoint uploads;

  SerenaUploadedDocuments(PortalContext context) {
    this.session = context.session();
    this.uploads = new UploadsEndpoint(context);
  }

  @Override
  public Page<UploadedDocument> search(UploadQuery query, PageRequest request) {
    request.requireFirst();
    return session.read("search uploaded documents", x -> uploads.search(x, query));
  }
}
