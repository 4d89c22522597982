package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Link;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.DateRange;
import java.util.List;
import java.util.Map;

/** Searches payments by period (manual L120-156), and opens the detail of one (L182-190). */
final class PaymentsEndpoint {

  private static final String SEARCH_BY = "Buscar por:";
  private static final String BY_PERIOD = "Periodo";
  private static final String PERIOD = "Periodo de Pago:";
  private static final String SEE_DETAIL = "Ver Detalle";

  private final PortalContext context;
  private final Endpoints endpoints;

  PaymentsEndpoint(PortalContext context) {
    this.context = context;
    this.endpoints = Endpoints.of(context.settings());
  }

  /** Searches; the days are written dd/MM/yyyy (L140). */
  Page<ListedVoucher> search(Exchange exchange, DateRange paid) {
    BrowserApi api = exchange.api(BrowserApi.class);
    HtmlForm form =
        HtmlPage.of(exchange.send(api.page(endpoints.payments()))).form(SEARCH_BY, PERIOD);
    form.choose(SEARCH_BY, BY_PERIOD).enterEach(PERIOD, shown(paid));
    HtmlPage found = HtmlPage.of(exchange.send(api.search(form.action(), form.fields())));
    return new VouchersPage(found, context.settings(), owner(exchange)).vouchers();
  }

  /** Opens a page of a voucher's invoices; the list is searched anew, since links do not last. */
  DetailPage detail(Exchange exchange, VoucherRef ref, DateRange paid, int number) {
    String target = detailLink(exchange, voucher(exchange, ref, paid));
    BrowserApi api = exchange.api(BrowserApi.class);
    Map<String, String> page =
        number == 1 ? Map.of() : Map.of(endpoints.detailPage(), String.valueOf(number));
    HtmlPage opened = HtmlPage.of(exchange.send(api.search(target, page)));
    return new DetailPage(opened, context.settings());
  }

  private ListedVoucher voucher(Exchange exchange, VoucherRef ref, DateRange paid) {
    Page<ListedVoucher> list = search(exchange, paid);
    return list.items().stream()
        .filter(listed -> listed.voucher().ref().equals(ref))
        .findFirst()
        .orElseThrow(() -> absent(exchange, list));
  }

  /** Whether the list lacks the voucher is known only if the list is whole. */
  private static RuntimeException absent(Exchange exchange, Page<ListedVoucher> list) {
    list.listing().orThrow();
    return new RequestRefusedException(
        exchange.call(), "the portal's list lacks the voucher", null);
  }

  private static String detailLink(Exchange exchange, ListedVoucher listed) {
    List<String> targets =
        listed.links().stream()
            .filter(link -> HeaderText.fold(link.text()).equals(HeaderText.fold(SEE_DETAIL)))
            .map(Link::target)
            .toList();
    if (targets.size() != 1) {
      throw new PortalChangedException(
          exchange.call(),
          ErrorCode.PAGE_CHANGED,
          "the row has " + targets.size() + " links " + SEE_DETAIL + ", not one");
    }
    return targets.get(0);
  }

  private Owner owner(Exchange exchange) {
    return Owner.of(context.info().id(), Nit.parse(exchange.user()));
  }

  private static String[] shown(DateRange paid) {
    return new String[] {
      DatePattern.SLASHED.format(paid.from()), DatePattern.SLASHED.format(paid.to())
    };
  }
}
