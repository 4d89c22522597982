package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A voucher that a provider presented to a payer, as the payer's portal shows it: an invoice, a
 * credit note or a debit note.
 *
 * <p>Portals show the day of issue or the day on which they received it; what a portal does not
 * show is empty. Two are equal if all parts are; the text as shown does not count. This class is
 * immutable and thread-safe.
 */
public final class Invoice {

  private final InvoiceKey key;
  private final @Nullable LocalDate issued;
  private final @Nullable LocalDate received;
  private final @Nullable LocalDate due;
  private final Money total;
  private final @Nullable Money debited;
  private final @Nullable Money balance;
  private final InvoiceStatus status;
  private final Shown shown;

  private Invoice(Builder builder) {
    this.key = builder.key;
    this.issued = builder.issued;
    this.received = builder.received;
    this.due = builder.due;
    this.total = requireNonNull(builder.total, "total");
    this.debited = builder.debited;
    this.balance = builder.balance;
    this.status = requireNonNull(builder.status, "status");
    this.shown = builder.shown;
    if (issued == null && received == null) {
      throw new IllegalArgumentException("An invoice has a day of issue or of reception");
    }
    if (total.isNegative()) {
      throw new IllegalArgumentException("A total is positive; the kind says on which side it is");
    }
  }

  /**
   * Starts an invoice; a day of issue or of reception, total and status are required.
   *
   * @param key what tells it from all others
   */
  public static Builder builder(InvoiceKey key) {
    return new Builder(key);
  }

  /** Returns what tells it from all others. */
  public InvoiceKey key() {
    return key;
  }

  /** Returns the name by which it can be asked for again, also tomorrow. */
  public InvoiceRef ref() {
    return InvoiceRef.of(key);
  }

  /** Returns the date on the voucher, "fecha factura", if the portal shows it. */
  public Optional<LocalDate> issued() {
    return Optional.ofNullable(issued);
  }

  /** Returns on which day the payer received it, "recepción", if the portal shows it. */
  public Optional<LocalDate> received() {
    return Optional.ofNullable(received);
  }

  /** Returns by which day the payer is to pay, "vencimiento", if the portal shows it. */
  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  /**
   * Returns the total of the voucher, never negative: {@link InvoiceKind#sign()} gives its side.
   */
  public Money total() {
    return total;
  }

  /** Returns the total with the sign of its side: a credit note's is negative. */
  public Money signedTotal() {
    return key.kind().sign() < 0 ? total.negated() : total;
  }

  /**
   * Returns what the payer does not accept of it, "débitos", such as zero, if the portal shows it.
   */
  public Optional<Money> debited() {
    return Optional.ofNullable(debited);
  }

  /** Returns what the payer has still to pay of it, "saldo", if the portal shows it. */
  public Optional<Money> balance() {
    return Optional.ofNullable(balance);
  }

  /** Returns what the payer says has become of it. */
  public InvoiceStatus status() {
    return status;
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Invoice that
        && key.equals(that.key)
        && Objects.equals(issued, that.issued)
        && Objects.equals(received, that.received)
        && Objects.equals(due, that.due)
        && total.equals(that.total)
        && Objects.equals(debited, that.debited)
        && Objects.equals(balance, that.balance)
        && status.equals(that.status);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + total.hashCode();
  }

  /** Returns this invoice as a builder, to make another of it. */
  public Builder toBuilder() {
    Builder builder = new Builder(key);
    builder.issued = issued;
    builder.received = received;
    builder.due = due;
    builder.total = total;
    builder.debited = debited;
    builder.balance = balance;
    builder.status = status;
    return builder.shown(shown);
  }

  /** Returns a line such as {@code INVOICE B 00025-00043905, 2025-07-08, ARS 24270824.38, ...}. */
  @Override
  public String toString() {
    return key + ", " + (issued == null ? received : issued) + ", " + total + ", " + status;
  }

  /** Collects an invoice. Not thread-safe. */
  public static final class Builder {
    private final InvoiceKey key;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate received;
    private @Nullable LocalDate due;
    private @Nullable Money total;
    private @Nullable Money debited;
    private @Nullable Money balance;
    private @Nullable InvoiceStatus status;
    private Shown shown = Shown.nothing();

    private Builder(InvoiceKey key) {
      this.key = requireNonNull(key, "key");
    }

    /** Sets the date on the voucher. */
    public Builder issued(LocalDate issued) {
      this.issued = issued;
      return this;
    }

    /** Sets on which day the payer received it. */
    public Builder received(LocalDate received) {
      this.received = received;
      return this;
    }

    /** Sets by which day the payer is to pay. */
    public Builder due(LocalDate due) {
      this.due = due;
      return this;
    }

    /** Sets what the payer does not accept of it. */
    public Builder debited(Money debited) {
      this.debited = debited;
      return this;
    }

    /** Sets what the payer has still to pay of it. */
    public Builder balance(Money balance) {
      this.balance = balance;
      return this;
    }

    /** Sets the total, never negative. */
    public Builder total(Money total) {
      this.total = total;
      return this;
    }

    /** Sets what the payer says has become of it. */
    public Builder status(InvoiceStatus status) {
      this.status = status;
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Returns the invoice.
     *
     * @throws NullPointerException naming the required part that is missing
     * @throws IllegalArgumentException if the total is negative, or it has no day
     */
    public Invoice build() {
      return new Invoice(this);
    }
  }
}
