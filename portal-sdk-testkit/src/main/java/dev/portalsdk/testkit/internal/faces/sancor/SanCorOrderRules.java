package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.testkit.spi.OrderRules;
import java.util.LinkedHashMap;
import java.util.Map;

/** How SanCor Salud shows payment orders, in the window «Facturas - Órdenes» (L308-315). */
public final class SanCorOrderRules implements OrderRules {

  /** «Elementos por página 5» (L313). */
  @Override
  public int perPage() {
    return 5;
  }

  /** L310-311; the two columns of pictures have no text. */
  @Override
  public Shown shown(PaymentOrder order) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Comprobante", order.ref().type());
    cells.put("Nro Comprobante Orden", order.ref().number());
    cells.put("Fecha de Pago", DatePattern.HYPHENATED.format(order.paid()));
    cells.put("Importe", Amounts.format(order.amount(), AmountStyle.ES_PESOS));
    return Shown.of(cells);
  }
}
