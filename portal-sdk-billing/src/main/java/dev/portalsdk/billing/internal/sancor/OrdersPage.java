package dev.portalsdk.billing.internal.sancor;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.internal.sancor.wire.OrderList;
import dev.portalsdk.billing.internal.sancor.wire.OrderRow;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Dates;
import java.util.LinkedHashMap;
import java.util.Map;

/** A page of the window "Facturas - Órdenes", five rows as a rule (manual L308-313). */
final class OrdersPage {

  private final JsonPage page;
  private final AmountStyle style;
  private final InvoiceRef invoice;

  /**
   * Takes a page.
   *
   * @param settings may name another style of amounts
   * @param invoice whose orders they are: the window does not say
   */
  OrdersPage(JsonPage page, PortalSettings settings, InvoiceRef invoice) {
    this.page = page;
    this.style = settings.amountStyle().orElse(AmountStyle.ES_PESOS);
    this.invoice = invoice;
  }

  Page<PaymentOrder> orders(PageRequest request) {
    OrderList list = page.read(OrderList.class);
    Page.Builder<PaymentOrder> rows =
        page.rows("filas", OrderRow.class, list.filas(), request, this::order);
    return page.ranged(rows, "rango", list.rango(), request);
  }

  private PaymentOrder order(OrderRow wire, Row row) {
    String type = row.text("comprobante");
    PaymentOrderRef ref =
        row.read("nroComprobanteOrden", number -> new PaymentOrderRef(invoice, type, number));
    PaymentOrder.Builder order =
        PaymentOrder.builder(ref)
            .paid(row.date("fechaDePago", Dates::hyphenated))
            .amount(row.amount("importe", style, ARS))
            .shown(shown(wire));
    if (wire.comprobantes()) {
      order.document(DocumentKind.PAYMENT_ORDER);
    }
    if (wire.retenciones()) {
      order.document(DocumentKind.WITHHOLDING);
    }
    return order.build();
  }

  /** The cells under the headers of the window. */
  private static Shown shown(OrderRow wire) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Comprobante", wire.comprobante());
    cells.put("Nro Comprobante Orden", wire.nroComprobanteOrden());
    cells.put("Fecha de Pago", wire.fechaDePago());
    cells.put("Importe", wire.importe());
    return Shown.of(cells);
  }
}
