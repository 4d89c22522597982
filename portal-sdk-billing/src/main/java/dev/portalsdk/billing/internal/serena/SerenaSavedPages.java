package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.SavedPages;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;

/** The page "Operaciones" as a person saved it. */
final class SerenaSavedPages implements SavedPages {

  private final PortalSettings settings;

  SerenaSavedPages(PortalSettings settings) {
    this.settings = settings;
  }

  @Override
  public Page<Invoice> invoices(byte[] html, Owner owner) {
    if (!owner.payer().equals(BillingPortals.SERENA_ART)) {
      throw new IllegalArgumentException("The page is Serena ART's, the owner's payer another");
    }
    HtmlPage page = HtmlPage.saved(html);
    return OperationsPage.of(page, settings, owner).invoices(PageRequest.first());
  }
}
