package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import java.util.Map;

/** The window "Facturas - Órdenes" behind the column "Orden de Pago" (manual L286, L308-315). */
final class SanCorPaymentOrders implements PaymentOrders {

  /** The columns whose pictures are clicked on (L310). */
  private static final Map<DocumentKind, String> COLUMNS =
      Map.of(
          DocumentKind.PAYMENT_ORDER, "comprobantes",
          DocumentKind.WITHHOLDING, "retenciones");

  private final PortalContext context;
  private final Issuer issuer;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorPaymentOrders(PortalContext context, Issuer issuer) {
    this.context = context;
    this.issuer = issuer;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<PaymentOrder> of(InvoiceRef invoice, PageRequest request) {
    request.requireNumbered();
    return context.session().read("list payment orders", x -> fetch(x, invoice, request));
  }

  private Page<PaymentOrder> fetch(Exchange exchange, InvoiceRef invoice, PageRequest request) {
    issuer.requireIssued(exchange, invoice);
    Map<String, String> parameters = Vouchers.parameters(exchange.call(), invoice);
    parameters.put("pagina", String.valueOf(request.number()));
    JsonPage page = api.get(exchange, endpoints.orders(), parameters);
    return new OrdersPage(page, context.settings(), invoice).orders(request);
  }

  @Override
  public PortalDocument download(PaymentOrderRef ref, DocumentKind kind, Progress progress) {
    return context
        .session()
        .download("download document of payment order", x -> download(x, ref, kind, progress));
  }

  private PortalDocument download(
      Exchange exchange, PaymentOrderRef ref, DocumentKind kind, Progress progress) {
    if (!find(exchange, ref).documents().contains(kind)) {
      throw new RequestRefusedException(
          exchange.call(), "the portal does not offer " + kind + " of this order", null);
    }
    Map<String, String> parameters = Vouchers.parameters(exchange.call(), ref.invoice());
    parameters.put("comprobante", ref.type());
    parameters.put("numero", ref.number());
    parameters.put("columna", COLUMNS.getOrDefault(kind, ""));
    return exchange.download(
        exchange.api(JsonApi.class).file(endpoints.orderDocument(), parameters),
        MediaType.PDF,
        progress);
  }

  /** Looks the order up in its list as it is now. */
  private PaymentOrder find(Exchange exchange, PaymentOrderRef ref) {
    Listing<PaymentOrder> all =
        Paged.over(request -> fetch(exchange, ref.invoice(), request)).read();
    return all.items().stream()
        .filter(order -> order.ref().equals(ref))
        .findFirst()
        .orElseThrow(
            () -> {
              all.orThrow();
              return new RequestRefusedException(
                  exchange.call(), "the invoice has no such order", null);
            });
  }
}
