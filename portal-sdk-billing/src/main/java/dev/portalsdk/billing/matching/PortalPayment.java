package dev.portalsdk.billing.matching;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money that a payer says it paid, "orden de pago" or "comprobante de egreso", as far as its portal
 * shows it: such as order {@code APB 10118036} of 2021-11-18 over {@code ARS 2311.66}.
 *
 * <p>What takes a payment back is negative; an order whose invoices were debited wholly is zero.
 * Two are equal if all parts are. This class is immutable and thread-safe.
 */
public final class PortalPayment {

  private final Source source;
  private final Owner owner;
  private final LocalDate day;
  private final Money paid;
  private final Set<String> numbers;
  private final Map<InvoiceKey, Money> parts;

  private PortalPayment(
      Source source,
      Owner owner,
      LocalDate day,
      Money paid,
      Set<String> numbers,
      Map<InvoiceKey, Money> parts) {
    this.source = requireNonNull(source, "source");
    this.owner = requireNonNull(owner, "owner");
    this.day = requireNonNull(day, "day");
    this.paid = requireNonNull(paid, "paid");
    this.numbers = Collections.unmodifiableSet(numbers);
    this.parts = Collections.unmodifiableMap(parts);
  }

  /**
   * Returns a payment without numbers and parts.
   *
   * @param source where it was read
   * @param owner who paid whom
   * @param day of payment, in the portal's zone
   * @param paid how much
   */
  public static PortalPayment of(Source source, Owner owner, LocalDate day, Money paid) {
    return new PortalPayment(source, owner, day, paid, Set.of(), Map.of());
  }

  /**
   * Returns this payment with one more number of the payer's.
   *
   * @param number such as {@code APB 10118036}, {@code 10118036} or {@code 10982}
   */
  public PortalPayment numbered(String number) {
    Set<String> all = new LinkedHashSet<>(numbers);
    all.add(requireNonNull(number, "number"));
    return new PortalPayment(source, owner, day, paid, all, parts);
  }

  /**
   * Returns this payment with what it pays of an invoice.
   *
   * @throws IllegalArgumentException if that is in another currency, or said twice
   */
  public PortalPayment paying(InvoiceKey invoice, Money part) {
    if (!part.currency().equals(paid.currency())) {
      throw new IllegalArgumentException("A payment is in one currency, " + paid.currency());
    }
    Map<InvoiceKey, Money> all = new LinkedHashMap<>(parts);
    if (all.put(requireNonNull(invoice, "invoice"), part) != null) {
      throw new IllegalArgumentException("What it pays of an invoice is said once: " + invoice);
    }
    return new PortalPayment(source, owner, day, paid, numbers, all);
  }

  /** Returns where it was read. */
  public Source source() {
    return source;
  }

  /** Returns who paid whom. */
  public Owner owner() {
    return owner;
  }

  /** Returns the day of payment, in the portal's zone. */
  public LocalDate day() {
    return day;
  }

  /** Returns how much was paid. */
  public Money paid() {
    return paid;
  }

  /** Returns the payer's numbers of it, such as {@code APB 10118036}, as they were shown. */
  public Set<String> numbers() {
    return numbers;
  }

  /** Returns what it pays of which invoice, as far as that is known. */
  public Map<InvoiceKey, Money> parts() {
    return parts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PortalPayment that
        && source.equals(that.source)
        && owner.equals(that.owner)
        && day.equals(that.day)
        && paid.equals(that.paid)
        && numbers.equals(that.numbers)
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, day, paid);
  }

  /** Returns where it was read, day and amount. */
  @Override
  public String toString() {
    return source + ": " + day + ", " + paid;
  }
}
