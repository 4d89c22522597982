package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;

/**
 * That a payment was lowered by taxes, "retenciones", without a word on which: what an order
 * settles less what it pays out.
 *
 * <p>The text of an order's number is a payer's: nothing of a person. Immutable and thread-safe.
 *
 * @param payer whose payment it was
 * @param order the payment, such as {@code APB 10118036}
 * @param amount all that was kept back of it, above zero
 * @param source where it was read
 */
public record WithheldClaim(PortalId payer, String order, Money amount, Source source) {

  /**
   * Checks that all are there.
   *
   * @throws IllegalArgumentException if the amount is not above zero
   */
  public WithheldClaim {
    requireNonNull(payer, "payer");
    requireNonNull(order, "order");
    requireNonNull(source, "source");
    if (amount.isNegative() || amount.isZero()) {
      throw new IllegalArgumentException("What was kept back is above zero");
    }
  }

  /** Returns payer and amount, such as {@code WithheldClaim[sancor-salud, ARS 46.23]}. */
  @Override
  public String toString() {
    return "WithheldClaim[" + payer + ", " + amount + "]";
  }
}
