package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tax that a payer kept back when it paid, "retención sufrida", as a document or a list says it.
 *
 * <p>The amount is what lowers the payment; one that was given back is negative. What the document
 * does not say is empty, never computed. Two are equal if all parts are. This class is immutable
 * and thread-safe.
 */
public final class Withholding {

  private final WithholdingTax tax;
  private final Money amount;
  private final Source source;
  private final @Nullable String regime;
  private final @Nullable Money base;
  private final @Nullable Percentage rate;
  private final @Nullable String certificate;
  private final @Nullable LocalDate day;
  private final @Nullable String order;
  private final @Nullable InvoiceRef invoice;

  private Withholding(Builder builder) {
    this.tax = builder.tax;
    this.amount = builder.amount;
    this.source = builder.source;
    this.regime = builder.regime;
    this.base = builder.base;
    this.rate = builder.rate;
    this.certificate = builder.certificate;
    this.day = builder.day;
    this.order = builder.order;
    this.invoice = builder.invoice;
  }

  /**
   * Starts a withholding.
   *
   * @param tax such as {@link WithholdingTax#GANANCIAS}
   * @param amount what was kept back, negative if it was given back
   * @param source where it was read
   */
  public static Builder builder(WithholdingTax tax, Money amount, Source source) {
    return new Builder(tax, amount, source);
  }

  /**
   * Returns the rows of one reading of one paper, with the places of equal ones told apart: an
   * order may withhold the same of two payments of one invoice. Read again, they have the same
   * places.
   *
   * @param rows all of a paper, in its order
   */
  public static List<Withholding> rows(List<Withholding> rows) {
    Map<Withholding, Integer> times = new HashMap<>();
    return rows.stream().map(row -> row.row(times.merge(row, 1, Integer::sum))).toList();
  }

  private Withholding row(int time) {
    return time == 1 ? this : toBuilder(source.repeated(time)).build();
  }

  /** Returns which tax, and whose. */
  public WithholdingTax tax() {
    return tax;
  }

  /** Returns what was kept back, negative if it was given back. */
  public Money amount() {
    return amount;
  }

  /** Returns where it was read. */
  public Source source() {
    return source;
  }

  /** Returns the regime as the payer writes it, such as {@code 94}, if it is said. */
  public Optional<String> regime() {
    return Optional.ofNullable(regime);
  }

  /** Returns of which amount it was computed, "base imponible", if it is said. */
  public Optional<Money> base() {
    return Optional.ofNullable(base);
  }

  /** Returns by which rate, "alícuota", such as 2 for two per cent, if it is said. */
  public Optional<Percentage> rate() {
    return Optional.ofNullable(rate);
  }

  /** Returns the number of its certificate, such as {@code 2021-00000412}, if it is said. */
  public Optional<String> certificate() {
    return Optional.ofNullable(certificate);
  }

  /** Returns the day of the withholding, in the portal's zone, if it is said. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /** Returns the payment that it lowered, such as {@code APB 10118036}, if it is said. */
  public Optional<String> order() {
    return Optional.ofNullable(order);
  }

  /** Returns the invoice at whose payment it was kept back, if it is known. */
  public Optional<InvoiceRef> invoice() {
    return Optional.ofNullable(invoice);
  }

  /** Returns this withholding as a builder, to make another of it. */
  public Builder toBuilder() {
    return toBuilder(source);
  }

  private Builder toBuilder(Source where) {
    Builder builder = new Builder(tax, amount, where);
    builder.regime = regime;
    builder.base = base;
    builder.rate = rate;
    builder.certificate = certificate;
    builder.day = day;
    builder.order = order;
    builder.invoice = invoice;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Withholding that
        && tax.equals(that.tax)
        && amount.equals(that.amount)
        && source.equals(that.source)
        && Objects.equals(regime, that.regime)
        && Objects.equals(base, that.base)
        && Objects.equals(rate, that.rate)
        && Objects.equals(certificate, that.certificate)
        && Objects.equals(day, that.day)
        && Objects.equals(order, that.order)
        && Objects.equals(invoice, that.invoice);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tax, amount, source, certificate, day);
  }

  /** Returns tax and amount, such as {@code Withholding[GANANCIAS, ARS 46.23]}. */
  @Override
  public String toString() {
    return "Withholding[" + tax + ", " + amount + "]";
  }

  /** Collects a withholding. Not thread-safe. */
  public static final class Builder {
    private final WithholdingTax tax;
    private final Money amount;
    private final Source source;
    private @Nullable String regime;
    private @Nullable Money base;
    private @Nullable Percentage rate;
    private @Nullable String certificate;
    private @Nullable LocalDate day;
    private @Nullable String order;
    private @Nullable InvoiceRef invoice;

    private Builder(WithholdingTax tax, Money amount, Source source) {
      this.tax = requireNonNull(tax, "tax");
      this.amount = requireNonNull(amount, "amount");
      this.source = requireNonNull(source, "source");
    }

    /** Sets the regime as the payer writes it. */
    public Builder regime(String regime) {
      this.regime = requireNonNull(regime, "regime");
      return this;
    }

    /** Sets of which amount it was computed. */
    public Builder base(Money base) {
      this.base = requireNonNull(base, "base");
      return this;
    }

    /** Sets by which rate. */
    public Builder rate(Percentage rate) {
      this.rate = requireNonNull(rate, "rate");
      return this;
    }

    /** Sets the number of its certificate. */
    public Builder certificate(String number) {
      this.certificate = requireNonNull(number, "number");
      return this;
    }

    /** Sets the day of the withholding, in the portal's zone. */
    public Builder day(LocalDate day) {
      this.day = requireNonNull(day, "day");
      return this;
    }

    /** Sets the payment that it lowered. */
    public Builder order(String order) {
      this.order = requireNonNull(order, "order");
      return this;
    }

    /** Sets the invoice at whose payment it was kept back. */
    public Builder invoice(InvoiceRef invoice) {
      this.invoice = requireNonNull(invoice, "invoice");
      return this;
    }

    /** Returns the withholding. */
    public Withholding build() {
      return new Withholding(this);
    }
  }
}
