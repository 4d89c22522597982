package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;

/** The list "Detalle de Pagos": the invoices of a voucher, 21 a page (manual L182-206). */
final class DetailPage {

  private static final String DOWNLOAD = "Descargar";

  private final HtmlPage page;
  private final InvoiceColumns columns;

  /**
   * Takes a page.
   *
   * @param settings may name other headers and another style of amounts
   */
  DetailPage(HtmlPage page, PortalSettings settings) {
    this.page = page;
    this.columns = InvoiceColumns.ofScreen(settings);
  }

  /** Reads the page; there is a next one if the numbers below the list have one (L190). */
  Page<CrossedInvoice> invoices(PageRequest request) {
    Page<CrossedInvoice> read = page.table(columns.columns()).read(request, columns::invoice);
    int next = request.number() + 1;
    return page.hasLink(String.valueOf(next))
        ? read.toBuilder().next(PageRequest.number(next)).build()
        : read;
  }

  /** Returns where the button "Descargar" leads (L213). */
  String download() {
    return page.link(DOWNLOAD);
  }
}
