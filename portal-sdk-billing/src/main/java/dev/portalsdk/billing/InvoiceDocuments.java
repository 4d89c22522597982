package dev.portalsdk.billing;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import java.util.Set;

/**
 * The documents that a payer issues about an invoice: payment order, note, withholding, debit.
 *
 * <p>A portal such as Serena ART's shows them in the menu of a row, and the row is looked up anew
 * at each call: {@link #available} is one request for the list, {@link #download} one more. Whoever
 * needs the documents of many invoices asks for those whose status promises one.
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
   * @throws dev.portalsdk.core.page.IncompleteListException if the list that was read lacks it and
   *     an illegible or missing row leaves that open
   * @throws dev.portalsdk.core.error.PortalException if the portal cannot be reached, or has
   *     changed its page
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
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal does not offer it, or
   *     its list lacks the invoice
   * @throws dev.portalsdk.core.page.IncompleteListException if the list that was read lacks it and
   *     an illegible or missing row leaves that open
   * @throws dev.portalsdk.core.error.PortalChangedException if what comes is of another type
   * @throws dev.portalsdk.core.error.PortalUnavailableException if it is cut off each time, or the
   *     portal cannot be reached
   */
  PortalDocument download(InvoiceRef ref, DocumentKind kind, Progress progress);
}
