package dev.portalsdk.billing;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.page.Listing;

/**
 * Workbooks of invoices that a person, or {@link InvoiceWorkbooks}, saved from the portal, read
 * without the portal into the same invoices that the portal's list gives.
 *
 * <p>Obtain it with {@code runtime.entrance(id).require(SavedInvoices.class)}; it needs no login.
 * An export of another program is read by {@link dev.portalsdk.billing.workbook.InvoiceImport}.
 * Instances are safe for use by several threads. It has one implementor so far and may still
 * change.
 */
public interface SavedInvoices {

  /**
   * Reads the invoices of a workbook.
   *
   * @param workbook the file, closed by the caller
   * @param owner whose invoices they are: the file does not say
   * @throws IllegalArgumentException if the owner's payer is another than the portal's
   * @throws dev.portalsdk.core.error.DocumentException if it is no such workbook, or is damaged
   */
  Listing<Invoice> invoices(PortalDocument workbook, Owner owner);
}
