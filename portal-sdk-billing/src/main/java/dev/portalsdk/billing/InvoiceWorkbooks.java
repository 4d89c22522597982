package dev.portalsdk.billing;

import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;

/**
 * The list of invoices as a workbook that the portal makes, "DESCARGAR FACTURAS" (SanCor's manual
 * L288, L301); {@link SavedInvoices} reads it.
 *
 * <p>Obtain it with {@code portal.require(InvoiceWorkbooks.class)}. Instances are safe for use by
 * several threads. Every implementation passes {@code InvoiceWorkbooksContract} of the testkit. It
 * has one implementor so far and may still change.
 */
public interface InvoiceWorkbooks {

  /**
   * Downloads the workbook of the invoices that were received within a range.
   *
   * @param query which days of reception, and which company if it matters
   * @throws IllegalArgumentException as {@link #workbook(InvoiceQuery, Progress)}
   */
  default PortalDocument workbook(InvoiceQuery query) {
    return workbook(query, Progress.none());
  }

  /**
   * Downloads the workbook of the invoices that were received within a range, as far as the portal
   * still shows them: SanCor those of the last six months.
   *
   * @param query which days of reception, and which company if it matters
   * @param progress is told
   * @throws IllegalArgumentException if the query names no days of reception, or anything else than
   *     these and a company
   * @throws dev.portalsdk.core.error.PortalChangedException if what comes is no workbook
   * @throws dev.portalsdk.core.error.PortalUnavailableException if it is cut off each time, or the
   *     portal cannot be reached
   */
  PortalDocument workbook(InvoiceQuery query, Progress progress);
}
