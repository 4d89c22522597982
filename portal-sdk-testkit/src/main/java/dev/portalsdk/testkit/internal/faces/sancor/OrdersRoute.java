package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;

/** The window "Facturas - Órdenes", and what its pictures open (L308-315). */
final class OrdersRoute {

  static final String PATH = "/api/administracion/facturas/ordenes";
  static final String FILE = "/api/administracion/facturas/ordenes/archivo";

  private OrdersRoute() {}

  static FaceAnswer list(FaceRequest request, Portal portal) {
    Page<PaymentOrder> page =
        portal.require(PaymentOrders.class).of(invoice(request, portal), Paging.asked(request));
    return Paging.list(page, page.items().stream().map(OrdersRoute::row).toList(), "5").answer();
  }

  static FaceAnswer file(FaceRequest request, Portal portal) {
    PaymentOrderRef ref =
        new PaymentOrderRef(
            invoice(request, portal),
            request.parameter("comprobante").orElse(""),
            request.parameter("numero").orElse(""));
    DocumentKind kind =
        request.parameter("columna").filter("retenciones"::equals).isPresent()
            ? DocumentKind.WITHHOLDING
            : DocumentKind.PAYMENT_ORDER;
    return FaceAnswer.file(portal.require(PaymentOrders.class).download(ref, kind));
  }

  private static InvoiceRef invoice(FaceRequest request, Portal portal) {
    return Voucher.of(
        portal, request.parameter("factura").orElse(""), request.parameter("empresa"));
  }

  private static Json row(PaymentOrder order) {
    Shown shown = order.shown();
    return Json.object()
        .truth("comprobantes", order.documents().contains(DocumentKind.PAYMENT_ORDER))
        .truth("retenciones", order.documents().contains(DocumentKind.WITHHOLDING))
        .cell("comprobante", shown, "Comprobante")
        .cell("nroComprobanteOrden", shown, "Nro Comprobante Orden")
        .cell("fechaDePago", shown, "Fecha de Pago")
        .cell("importe", shown, "Importe");
  }
}
