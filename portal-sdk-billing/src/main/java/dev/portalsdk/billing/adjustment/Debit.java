package dev.portalsdk.billing.adjustment;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of an invoice that a payer does not accept, "débito aplicado" or "glosa".
 *
 * <p>The amount lowers the payment; one that was taken back is negative. A "débito" is about an
 * invoice, a glosa may be about one line of its services. Two are equal if all parts are. This
 * class is immutable and thread-safe.
 */
public final class Debit {

  private final Money amount;
  private final AdjustmentReason reason;
  private final Source source;
  private final @Nullable InvoiceRef invoice;
  private final @Nullable String serviceLine;
  private final @Nullable LocalDate day;

  private Debit(Builder builder) {
    this.amount = builder.amount;
    this.reason = builder.reason;
    this.source = builder.source;
    this.invoice = builder.invoice;
    this.serviceLine = builder.serviceLine;
    this.day = builder.day;
  }

  /**
   * Starts a debit.
   *
   * @param amount what is not accepted, negative if a debit was taken back
   * @param reason why
   * @param source where it was read
   */
  public static Builder builder(Money amount, AdjustmentReason reason, Source source) {
    return new Builder(amount, reason, source);
  }

  /** Returns what is not accepted, negative if a debit was taken back. */
  public Money amount() {
    return amount;
  }

  /** Returns why, in the payer's words. */
  public AdjustmentReason reason() {
    return reason;
  }

  /** Returns where it was read. */
  public Source source() {
    return source;
  }

  /** Returns of which invoice, if it is known. */
  public Optional<InvoiceRef> invoice() {
    return Optional.ofNullable(invoice);
  }

  /** Returns of which line of its services, "consecutivo" of RIPS, if it is about one. */
  public Optional<String> serviceLine() {
    return Optional.ofNullable(serviceLine);
  }

  /** Returns on which day the payer told it, in the portal's zone, if it is said. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /** Returns this debit as a builder, to make another of it. */
  public Builder toBuilder() {
    Builder builder = new Builder(amount, reason, source);
    builder.invoice = invoice;
    builder.serviceLine = serviceLine;
    builder.day = day;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Debit that
        && amount.equals(that.amount)
        && reason.equals(that.reason)
        && source.equals(that.source)
        && Objects.equals(invoice, that.invoice)
        && Objects.equals(serviceLine, that.serviceLine)
        && Objects.equals(day, that.day);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, reason, source, invoice);
  }

  /** Returns amount and group, such as {@code Debit[ARS 1500.00, PAYER]}. */
  @Override
  public String toString() {
    return "Debit[" + amount + ", " + reason + "]";
  }

  /** Collects a debit. Not thread-safe. */
  public static final class Builder {
    private final Money amount;
    private final AdjustmentReason reason;
    private final Source source;
    private @Nullable InvoiceRef invoice;
    private @Nullable String serviceLine;
    private @Nullable LocalDate day;

    private Builder(Money amount, AdjustmentReason reason, Source source) {
      this.amount = requireNonNull(amount, "amount");
      this.reason = requireNonNull(reason, "reason");
      this.source = requireNonNull(source, "source");
    }

    /** Sets of which invoice. */
    public Builder invoice(InvoiceRef invoice) {
      this.invoice = requireNonNull(invoice, "invoice");
      return this;
    }

    /** Sets of which line of its services. */
    public Builder serviceLine(String line) {
      this.serviceLine = requireNonNull(line, "line");
      return this;
    }

    /** Sets on which day the payer told it. */
    public Builder day(LocalDate day) {
      this.day = requireNonNull(day, "day");
      return this;
    }

    /** Returns the debit. */
    public Debit build() {
      return new Debit(this);
    }
  }
}
