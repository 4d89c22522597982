package dev.portalsdk.billing.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the document of a payment order says, "orden de pago": what was settled, what was taken off
 * it and what was paid out, of each invoice that it pays.
 *
 * <p>Its parts agree to the cent: of each invoice, settled less debits and withholdings is paid.
 * This class is immutable and thread-safe.
 */
public final class OrderStatement {

  private final String number;
  private final @Nullable LocalDate paid;
  private final List<Paid> invoices;
  private final Source source;

  OrderStatement(String number, @Nullable LocalDate paid, List<Paid> invoices, Source source) {
    this.number = requireNonNull(number, "number");
    this.paid = paid;
    this.invoices = List.copyOf(invoices);
    this.source = requireNonNull(source, "source");
  }

  /**
   * What an order says of one invoice.
   *
   * @param invoice its letter and number as printed, such as {@code B 00017-00004179}
   * @param settled what this order settles of it
   * @param debits what is not accepted of that
   * @param withholdings the taxes kept back of it
   * @param paid what is paid out for it
   */
  public record Paid(
      String invoice,
      Money settled,
      List<Debit> debits,
      List<Withholding> withholdings,
      Money paid) {

    /** Copies the lists. */
    public Paid {
      requireNonNull(invoice, "invoice");
      requireNonNull(settled, "settled");
      debits = List.copyOf(debits);
      withholdings = List.copyOf(withholdings);
      requireNonNull(paid, "paid");
    }
  }

  /** Returns the order's number as printed, such as {@code APB 10118036}. */
  public String number() {
    return number;
  }

  /** Returns the day of payment, in the portal's zone, if it is printed. */
  public Optional<LocalDate> paid() {
    return Optional.ofNullable(paid);
  }

  /** Returns what it says of each invoice, at least one, in its order. */
  public List<Paid> invoices() {
    return invoices;
  }

  /** Returns which document it is. */
  public Source source() {
    return source;
  }

  /** Returns number and how many invoices, such as {@code OrderStatement[APB 1, 2 invoices]}. */
  @Override
  public String toString() {
    return "OrderStatement[" + number + ", " + invoices.size() + " invoices]";
  }
}
