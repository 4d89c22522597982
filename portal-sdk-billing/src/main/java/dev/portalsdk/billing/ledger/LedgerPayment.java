package dev.portalsdk.billing.ledger;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money that reached the provider, by its own books, "cobranza": a credit of the bank, with the
 * number of the payer's order or voucher if somebody noted it.
 *
 * <p>Two are equal if all parts are. This class is immutable and thread-safe.
 */
public final class LedgerPayment {

  private final String id;
  private final Owner owner;
  private final LocalDate day;
  private final Money amount;
  private final @Nullable String number;

  private LedgerPayment(
      String id, Owner owner, LocalDate day, Money amount, @Nullable String number) {
    this.id = requireNonNull(id, "id");
    this.owner = requireNonNull(owner, "owner");
    this.day = requireNonNull(day, "day");
    this.amount = requireNonNull(amount, "amount");
    this.number = number;
  }

  /**
   * Returns a payment without the payer's number.
   *
   * @param id what the books call it, such as {@code RC-2025-0210}; nothing of a person
   * @param owner who paid whom
   * @param day on which the money arrived, in the books' zone
   * @param amount how much
   */
  public static LedgerPayment of(String id, Owner owner, LocalDate day, Money amount) {
    return new LedgerPayment(id, owner, day, amount, null);
  }

  /**
   * Returns this payment with the number of the payer's order or voucher.
   *
   * @param number such as {@code 10118036}, with or without the type before it
   */
  public LedgerPayment numbered(String number) {
    return new LedgerPayment(id, owner, day, amount, requireNonNull(number, "number"));
  }

  /** Returns what the books call it, such as {@code RC-2025-0210}. */
  public String id() {
    return id;
  }

  /** Returns who paid whom. */
  public Owner owner() {
    return owner;
  }

  /** Returns on which day the money arrived. */
  public LocalDate day() {
    return day;
  }

  /** Returns how much arrived. */
  public Money amount() {
    return amount;
  }

  /** Returns the number of the payer's order or voucher, such as {@code 10118036}, if noted. */
  public Optional<String> number() {
    return Optional.ofNullable(number);
  }

  /** Returns this payment as a source of amounts. */
  public Source source() {
    return Source.ledger(id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LedgerPayment that
        && id.equals(that.id)
        && owner.equals(that.owner)
        && day.equals(that.day)
        && amount.equals(that.amount)
        && Objects.equals(number, that.number);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, day, amount);
  }

  /** Returns id, day and amount, such as {@code RC-2025-0210: 2025-08-29, ARS 1.00}. */
  @Override
  public String toString() {
    return id + ": " + day + ", " + amount;
  }
}
