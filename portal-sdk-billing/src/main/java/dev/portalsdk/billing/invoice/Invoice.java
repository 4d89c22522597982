package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A voucher that a provider presented to a payer, as the payer's portal shows it: an invoice, a
 * credit note or a debit note.
 *
 * <p>Two are equal if key, date, total and status are; the text as shown does not count. This class
 * is immutable and thread-safe.
 */
public final class Invoice {

  private final InvoiceKey key;
  private final LocalDate issued;
  private final Money total;
  private final InvoiceStatus status;
  private final Shown shown;

  private Invoice(Builder builder) {
    this.key = builder.key;
    this.issued = requireNonNull(builder.issued, "issued");
    this.total = requireNonNull(builder.total, "total");
    this.status = requireNonNull(builder.status, "status");
    this.shown = builder.shown;
    if (total.isNegative()) {
      throw new IllegalArgumentException("A total is positive; the kind says on which side it is");
    }
  }

  /**
   * Starts an invoice; date, total and status are required.
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

  /** Returns the date on the voucher, "fecha factura". */
  public LocalDate issued() {
    return issued;
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
        && issued.equals(that.issued)
        && total.equals(that.total)
        && status.equals(that.status);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + total.hashCode();
  }

  /** Returns a line such as {@code INVOICE B 00025-00043905, 2025-07-08, ARS 24270824.38, ...}. */
  @Override
  public String toString() {
    return key + ", " + issued + ", " + total + ", " + status;
  }

  /** Collects an invoice. Not thread-safe. */
  public static final class Builder {
    private final InvoiceKey key;
    private @Nullable LocalDate issued;
    private @Nullable Money total;
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
     * @throws IllegalArgumentException if the total is negative
     */
    public Invoice build() {
      return new Invoice(this);
    }
  }
}
