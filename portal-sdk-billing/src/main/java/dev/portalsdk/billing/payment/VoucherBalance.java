package dev.portalsdk.billing.payment;

import dev.portalsdk.core.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a voucher adds up, to the cent: each of its invoices by a {@link PaymentEquation}, and
 * what it paid with what its invoices say.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class VoucherBalance {

  private final Set<PaymentTerm> unseen;
  private final List<InvoiceRemainder> remainders;
  private final @Nullable Money unapplied;

  VoucherBalance(
      Set<PaymentTerm> unseen, List<InvoiceRemainder> remainders, @Nullable Money unapplied) {
    this.unseen = Set.copyOf(unseen);
    this.remainders = List.copyOf(remainders);
    this.unapplied = unapplied;
  }

  /**
   * Returns the terms of the equation that were not shown of every invoice: a screen has fewer
   * columns than the workbook. While there are any, an invoice that lacks one is not added up.
   */
  public Set<PaymentTerm> unseen() {
    return unseen;
  }

  /** Returns the invoices whose amounts were all shown and do not add up. */
  public List<InvoiceRemainder> remainders() {
    return remainders;
  }

  /**
   * Returns what was paid and is neither in the invoices nor said to be pending, zero if it adds
   * up; below zero if the invoices have more than was paid. Empty if the portal does not show what
   * is pending.
   */
  public Optional<Money> unapplied() {
    return Optional.ofNullable(unapplied);
  }

  /** Returns whether all amounts were seen and nothing is left over anywhere. */
  public boolean isBalanced() {
    return unseen.isEmpty() && unapplied != null && !isOff();
  }

  /** Returns whether something that was seen does not add up. */
  public boolean isOff() {
    return !remainders.isEmpty() || (unapplied != null && !unapplied.isZero());
  }

  /** Returns what is the matter, such as {@code balanced} or {@code 11 terms unseen}. */
  @Override
  public String toString() {
    if (isBalanced()) {
      return "balanced";
    }
    String off = isOff() ? remainders.size() + " invoices off, unapplied " + unapplied : "";
    String open = unseen.isEmpty() ? "" : unseen.size() + " terms unseen";
    return off + (off.isEmpty() || open.isEmpty() ? "" : ", ") + open;
  }
}
