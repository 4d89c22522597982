package dev.portalsdk.billing.payment;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order by which a payer pays an invoice, "orden de pago": a row of "Facturas - Órdenes"
 * (SanCor's manual L308-311), such as {@code APB 10118036} of 2021-11-18 over {@code ARS 2311.66}.
 *
 * <p>Two are equal if all but the text as shown are. This class is immutable and thread-safe.
 */
public final class PaymentOrder {

  private final PaymentOrderRef ref;
  private final LocalDate paid;
  private final Money amount;
  private final Set<DocumentKind> documents;
  private final Shown shown;

  private PaymentOrder(Builder builder) {
    this.ref = builder.ref;
    this.paid = requireNonNull(builder.paid, "paid");
    this.amount = requireNonNull(builder.amount, "amount");
    this.documents = Collections.unmodifiableSet(EnumSet.copyOf(builder.documents));
    this.shown = builder.shown;
  }

  /**
   * Starts an order; day and amount are required.
   *
   * @param ref its name
   */
  public static Builder builder(PaymentOrderRef ref) {
    return new Builder(ref);
  }

  /** Returns its name, which can be stored. */
  public PaymentOrderRef ref() {
    return ref;
  }

  /** Returns the day of payment, "fecha de pago", in the portal's zone, such as 2021-11-18. */
  public LocalDate paid() {
    return paid;
  }

  /** Returns how much it pays, "importe", never negative. */
  public Money amount() {
    return amount;
  }

  /**
   * Returns which documents can be downloaded: {@link DocumentKind#PAYMENT_ORDER} of the column
   * "Comprobantes", {@link DocumentKind#WITHHOLDING} of the column "Retenciones".
   */
  public Set<DocumentKind> documents() {
    return documents;
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  /** Returns this order as a builder, to make another of it. */
  public Builder toBuilder() {
    Builder builder = new Builder(ref).paid(paid).amount(amount).shown(shown);
    documents.forEach(builder::document);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PaymentOrder that
        && ref.equals(that.ref)
        && paid.equals(that.paid)
        && amount.equals(that.amount)
        && documents.equals(that.documents);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, paid, amount);
  }

  /** Returns a line such as {@code PaymentOrder[APB 10118036, 2021-11-18, ARS 2311.66]}. */
  @Override
  public String toString() {
    return "PaymentOrder[" + ref + ", " + paid + ", " + amount + "]";
  }

  /** Collects an order. Not thread-safe. */
  public static final class Builder {
    private final PaymentOrderRef ref;
    private final Set<DocumentKind> documents = EnumSet.noneOf(DocumentKind.class);
    private @Nullable LocalDate paid;
    private @Nullable Money amount;
    private Shown shown = Shown.nothing();

    private Builder(PaymentOrderRef ref) {
      this.ref = requireNonNull(ref, "ref");
    }

    /** Sets the day of payment. */
    public Builder paid(LocalDate day) {
      this.paid = day;
      return this;
    }

    /**
     * Sets how much it pays.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder amount(Money amount) {
      if (amount.isNegative()) {
        throw new IllegalArgumentException("An order pays no negative amount");
      }
      this.amount = amount;
      return this;
    }

    /** Adds a document that can be downloaded. */
    public Builder document(DocumentKind kind) {
      documents.add(requireNonNull(kind, "kind"));
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Returns the order.
     *
     * @throws NullPointerException naming the required part that is missing
     */
    public PaymentOrder build() {
      return new PaymentOrder(this);
    }
  }
}
