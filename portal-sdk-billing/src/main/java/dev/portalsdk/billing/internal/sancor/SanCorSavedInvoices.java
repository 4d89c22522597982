package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.SavedInvoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.settings.PortalSettings;

/**
 * The workbook of «DESCARGAR FACTURAS» as a person saved it.
 *
 * @param settings may name other headers and another style of amounts
 */
record SanCorSavedInvoices(PortalSettings settings) implements SavedInvoices {

  @Override
  public Listing<Invoice> invoices(PortalDocument workbook, Owner owner) {
    if (!owner.payer().equals(BillingPortals.SANCOR_SALUD)) {
      throw new IllegalArgumentException("The file is SanCor Salud's, the owner's payer another");
    }
    return new InvoiceWorkbook(settings, owner).read(workbook);
  }
}
