package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;
import java.util.List;

/** The list "Detalle de Pagos": the invoices of a voucher, 21 a page (manual L182-206). */
final class DetailPage {

  private static final String DOWNLOAD = "Descargar";

  // Our reading: the manual speaks of arrows and blots out how they look.
  private static final List<String> FORWARD = List.of(">", "›", "→", "Siguiente");

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

  /** Reads the page alone, whichever it is. */
  Page<CrossedInvoice> alone() {
    return page.table(columns.columns()).read(PageRequest.first(), columns::invoice);
  }

  /**
   * Reads the page; there is a next one if the arrows or numbers below the list lead to one (L190):
   * a portal that shows a few numbers at a time has the arrow alone after the last of them.
   */
  Page<CrossedInvoice> invoices(PageRequest request) {
    requireShown(request);
    Page<CrossedInvoice> read = page.table(columns.columns()).read(request, columns::invoice);
    int next = request.number() + 1;
    return page.hasLink(String.valueOf(next)) || FORWARD.stream().anyMatch(page::hasLink)
        ? read.toBuilder().next(PageRequest.number(next)).build()
        : read;
  }

  /** A page that leads to the number which was asked for, and not to the first, is the first. */
  private void requireShown(PageRequest request) {
    boolean first = page.hasLink(String.valueOf(request.number())) && !page.hasLink("1");
    if (request.number() > 1 && first) {
      throw page.origin()
          .unreadable(
              ErrorCode.INCONSISTENT_LISTING,
              "another page came than the page " + request.number() + " that was asked for");
    }
  }

  /** Returns where the button "Descargar" leads (L213). */
  String download() {
    return page.link(DOWNLOAD);
  }
}
