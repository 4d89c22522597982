package dev.portalsdk.billing;

import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The documents that the provider handed in, with their read receipts, "carga de documentos".
 *
 * <p>Obtain it with {@code portal.require(UploadedDocuments.class)}. Instances are safe for use by
 * several threads. Every implementation passes {@code UploadedDocumentsContract} of the testkit.
 */
public interface UploadedDocuments {

  /**
   * Returns one page of the documents that match, in the portal's order.
   *
   * @param query which documents
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<UploadedDocument> search(UploadQuery query, PageRequest page);

  /**
   * Returns all documents that match, each page fetched when the walk reaches it; as strict as
   * every {@link Paged}.
   *
   * @param query which documents
   */
  default Paged<UploadedDocument> all(UploadQuery query) {
    return Paged.over(page -> search(query, page));
  }
}
