package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.SavedPages;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.table.Columns;

/** The page "Operaciones" as a person saved it. */
final class SerenaSavedPages implements SavedPages {

  private final Columns columns;

  SerenaSavedPages(PortalSettings settings) {
    this.columns = OperationsPage.COLUMNS.withAliases(settings.columns());
  }

  @Override
  public Page<Invoice> invoices(byte[] html, Owner owner) {
    HtmlPage page = HtmlPage.saved(html);
    return OperationsPage.of(page, columns, owner).invoices(PageRequest.first());
  }
}
