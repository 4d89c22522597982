package dev.portalsdk.billing.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What a payment order says of one invoice, "comprobante cancelado": settled less debits and
 * withholdings is paid, to the cent.
 *
 * <p>Of a credit note that is taken off the payment, the amounts are negative. Immutable and
 * thread-safe.
 *
 * @param invoice which it is, as printed
 * @param parts the payments that the document lists of it, at least one, in its order
 * @param debits what is not accepted of it
 * @param withholdings the taxes kept back of it
 */
public record PaidInvoice(
    PrintedVoucher invoice, List<Part> parts, List<Debit> debits, List<Withholding> withholdings) {

  /**
   * Copies the lists and adds them up.
   *
   * @throws IllegalArgumentException if there is no part, or debits or withholdings are others than
   *     the parts say
   */
  public PaidInvoice {
    requireNonNull(invoice, "invoice");
    parts = List.copyOf(parts);
    debits = List.copyOf(debits);
    withholdings = List.copyOf(withholdings);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("An invoice that is paid has at least one payment");
    }
    Money debited = sum(parts, Part::debited);
    Money withheld = sum(parts, Part::withheld);
    if (!debited.equals(Money.sum(debited.currency(), amounts(debits, Debit::amount)))
        || !withheld.equals(
            Money.sum(withheld.currency(), amounts(withholdings, Withholding::amount)))) {
      throw new IllegalArgumentException("Debits or withholdings are others than the parts say");
    }
  }

  /**
   * One payment of an invoice. Immutable and thread-safe.
   *
   * @param day when, in the portal's zone
   * @param settled how much of the invoice it settles, such as {@code ARS 1000.00}
   * @param debited how much of that is not accepted, negative if a debit was taken back
   * @param withheld how much is kept back for taxes, negative if some was given back
   * @param paid what is paid out
   */
  public record Part(LocalDate day, Money settled, Money debited, Money withheld, Money paid) {

    /**
     * Adds it up.
     *
     * @throws IllegalArgumentException if settled less debited and withheld is not paid
     */
    public Part {
      requireNonNull(day, "day");
      if (!settled.minus(debited).minus(withheld).equals(paid)) {
        throw new IllegalArgumentException("Settled less debited and withheld is paid");
      }
    }
  }

  /** Returns how much of the invoice all its payments settle, such as {@code ARS 1000.00}. */
  public Money settled() {
    return sum(parts, Part::settled);
  }

  /** Returns what all its payments pay out, such as {@code ARS 881.95}. */
  public Money paid() {
    return sum(parts, Part::paid);
  }

  private static Money sum(List<Part> parts, Function<Part, Money> amount) {
    return Money.sum(parts.get(0).paid().currency(), amounts(parts, amount));
  }

  private static <T> List<Money> amounts(List<T> all, Function<T, Money> amount) {
    return all.stream().map(amount).toList();
  }
}
