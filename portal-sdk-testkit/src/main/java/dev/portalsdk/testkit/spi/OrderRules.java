package dev.portalsdk.testkit.spi;

import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.core.table.Shown;

/**
 * How one payer's portal shows the payment orders of an invoice, for the reference portal.
 *
 * <p>An implementation cites the line of the payer's manual for each value, or says that it is
 * invented. Implementations are immutable and thread-safe.
 */
public interface OrderRules {

  /** Returns how many orders a page shows; it declares its rows and the total of the list. */
  int perPage();

  /**
   * Returns the row of an order as the portal shows it, header by header.
   *
   * @param order the order
   * @throws IllegalArgumentException if the portal cannot show such an order
   */
  Shown shown(PaymentOrder order);
}
