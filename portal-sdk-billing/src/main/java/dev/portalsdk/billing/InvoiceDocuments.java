package dev.portalsdk.billing;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import java.util.Set;

/**
 * The documents that a payer issues about an invoice: payment order, note, withholding, debit.
 *
 * <p>Obtain it with {@code portal.require(InvoiceDocuments.class)}. Instances are safe for use by
 * several threads. Every implementation passes {@code InvoiceDocumentsContract} of the testkit.
 */
public interface InvoiceDocuments {

  /**
   * Returns which documents the portal offers for an invoice now.
   *
   * @param ref which invoice
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal's list lacks the invoice
   */
  Set<DocumentKind> available(InvoiceRef ref);

  /**
   * Downloads a document.
   *
   * @param ref of which invoice
   * @param kind which document
   * @return the document, complete and of the type that its first bytes say
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal does not offer it
   */
  default PortalDocument download(InvoiceRef ref, DocumentKind kind) {
    return download(ref, kind, Progress.none());
  }

  /**
   * Downloads a document and tells how far it is.
   *
   * @param ref of which invoice
   * @param kind which document
   * @param progress is told
   * @return the document, complete and of the type that its first bytes say
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal does not offer it
   */
  PortalDocument download(InvoiceRef ref, DocumentKind kind, Progress progress);
}
