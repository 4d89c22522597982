package dev.portalsdk.testkit.internal.documents;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * One payment of a voucher. Immutable and thread-safe.
 *
 * @param invoice which voucher
 * @param day when
 * @param settled how much of its total it settles
 * @param debits what is taken off that
 * @param withholdings the taxes that are kept back of that
 */
public record PaidLine(
    Invoice invoice,
    LocalDate day,
    Money settled,
    List<Debit> debits,
    List<Withholding> withholdings) {

  /** Copies the lists. */
  public PaidLine {
    requireNonNull(invoice, "invoice");
    requireNonNull(day, "day");
    requireNonNull(settled, "settled");
    debits = List.copyOf(debits);
    withholdings = List.copyOf(withholdings);
  }

  /** Returns how much is taken off, negative if debits were taken back. */
  public Money debited() {
    return Money.sum(settled.currency(), debits.stream().map(Debit::amount).toList());
  }

  /** Returns how much is kept back, negative if taxes are given back. */
  public Money withheld() {
    return Money.sum(settled.currency(), withholdings.stream().map(Withholding::amount).toList());
  }

  /** Returns what is paid out. */
  public Money paid() {
    return settled.minus(debited()).minus(withheld());
  }
}
