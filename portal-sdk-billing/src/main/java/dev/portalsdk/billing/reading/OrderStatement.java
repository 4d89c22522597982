package dev.portalsdk.billing.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the document of a payment order says, "orden de pago": what was settled, what was taken off
 * it and what was paid out, of each invoice that it pays.
 *
 * <p>Its parts agree to the cent, see {@link PaidInvoice}. This class is immutable and thread-safe.
 */
public final class OrderStatement {

  private final String number;
  private final LocalDate paid;
  private final Cuit provider;
  private final List<PaidInvoice> invoices;
  private final Source source;

  private OrderStatement(
      String number, LocalDate paid, Cuit provider, List<PaidInvoice> invoices, Source source) {
    this.number = requireNonNull(number, "number");
    this.paid = requireNonNull(paid, "paid");
    this.provider = requireNonNull(provider, "provider");
    this.invoices = List.copyOf(invoices);
    this.source = requireNonNull(source, "source");
  }

  /**
   * Returns what an order says, as an {@link OrderReader} does.
   *
   * @param number its own, such as {@code APB 10118036}
   * @param paid the day of payment
   * @param provider who is paid
   * @param invoices at least one, each voucher once
   * @param source which document it is
   * @throws IllegalArgumentException if there is none, or one twice
   */
  public static OrderStatement of(
      String number, LocalDate paid, Cuit provider, List<PaidInvoice> invoices, Source source) {
    long different = invoices.stream().map(PaidInvoice::invoice).distinct().count();
    if (invoices.isEmpty() || different != invoices.size()) {
      throw new IllegalArgumentException("An order pays at least one invoice, and none twice");
    }
    return new OrderStatement(number, paid, provider, invoices, source);
  }

  /** Returns the order's number as printed, such as {@code APB 10118036}. */
  public String number() {
    return number;
  }

  /**
   * Returns the day of payment, in the portal's zone: of several payments, {@link
   * PaidInvoice#parts()}, that of the last.
   */
  public LocalDate paid() {
    return paid;
  }

  /** Returns who is paid. */
  public Cuit provider() {
    return provider;
  }

  /** Returns what it says of each invoice, at least one, in its order. */
  public List<PaidInvoice> invoices() {
    return invoices;
  }

  /**
   * Returns what it says of the vouchers that may be this one: none if it is about others, several
   * if what is printed does not tell them apart.
   *
   * @param key of a voucher of the same provider
   */
  public List<PaidInvoice> of(InvoiceKey key) {
    return invoices.stream().filter(paid -> paid.invoice().mayBe(key)).toList();
  }

  /** Returns the taxes kept back of all its invoices. */
  public List<Withholding> withholdings() {
    return all(invoices.stream().flatMap(one -> one.withholdings().stream()));
  }

  /** Returns what is not accepted of all its invoices. */
  public List<Debit> debits() {
    return all(invoices.stream().flatMap(one -> one.debits().stream()));
  }

  /** Returns what is paid out for all its invoices together, negative for credit notes alone. */
  public Money total() {
    Money first = invoices.get(0).paid();
    return Money.sum(first.currency(), invoices.stream().map(PaidInvoice::paid).toList());
  }

  /** Returns which document it is. */
  public Source source() {
    return source;
  }

  private static <T> List<T> all(Stream<T> parts) {
    return parts.toList();
  }

  /** Returns number and how many invoices, such as {@code OrderStatement[APB 1, 2 invoices]}. */
  @Override
  public String toString() {
    return "OrderStatement[" + number + ", " + invoices.size() + " invoices]";
  }
}
