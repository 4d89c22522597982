package dev.portalsdk.billing.payment;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that a payment voucher settles, in whole or in part: a row of "detalle de pagos"
 * (Mutual SER's manual L194-208).
 *
 * <p>A portal's screen shows fewer amounts than its workbook: those that were not shown are absent,
 * not zero. Two are equal if all but the text as shown are. This class is immutable and
 * thread-safe.
 */
public final class CrossedInvoice {

  private final InvoiceNumber number;
  private final String voucherNumber;
  private final String documentType;
  private final Map<PaymentTerm, Money> amounts;
  private final @Nullable LocalDate crossedOn;
  private final @Nullable String crossedDocument;
  private final Shown shown;

  private CrossedInvoice(Builder builder) {
    this.number = builder.number;
    this.voucherNumber = builder.voucherNumber;
    this.documentType = builder.documentType;
    this.amounts = Collections.unmodifiableMap(new EnumMap<>(builder.amounts));
    this.crossedOn = builder.crossedOn;
    this.crossedDocument = builder.crossedDocument;
    this.shown = builder.shown;
  }

  /**
   * Starts an invoice.
   *
   * @param number its number, such as {@code FE1205}
   * @param paid what the voucher pays of it
   */
  public static Builder builder(InvoiceNumber number, Money paid) {
    return new Builder(number).amount(PaymentTerm.PAID, paid);
  }

  /** Returns the invoice's number, such as {@code FE1205}. */
  public InvoiceNumber number() {
    return number;
  }

  /**
   * Returns the number of the voucher or advance that settled it, "N° comprobante de pago /
   * anticipo", empty if it is not shown.
   */
  public String voucherNumber() {
    return voucherNumber;
  }

  /** Returns the portal's word for what it is, "tipo documento", empty if it is not shown. */
  public String documentType() {
    return documentType;
  }

  /**
   * Returns an amount, if it was shown.
   *
   * @param term such as {@link PaymentTerm#PAID}
   */
  public Optional<Money> amount(PaymentTerm term) {
    return Optional.ofNullable(amounts.get(requireNonNull(term, "term")));
  }

  /** Returns what the voucher pays of it, "valor pagado". */
  public Money paid() {
    return amount(PaymentTerm.PAID).orElseThrow();
  }

  /** Returns all amounts that were shown. */
  public Map<PaymentTerm, Money> amounts() {
    return amounts;
  }

  /** Returns the day on which another document settled a part of it, "fecha cruce", if shown. */
  public Optional<LocalDate> crossedOn() {
    return Optional.ofNullable(crossedOn);
  }

  /** Returns which other document settled a part of it, "documento cruce", if shown. */
  public Optional<String> crossedDocument() {
    return Optional.ofNullable(crossedDocument);
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CrossedInvoice that
        && number.equals(that.number)
        && voucherNumber.equals(that.voucherNumber)
        && documentType.equals(that.documentType)
        && amounts.equals(that.amounts)
        && Objects.equals(crossedOn, that.crossedOn)
        && Objects.equals(crossedDocument, that.crossedDocument);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, voucherNumber, documentType, amounts);
  }

  /** Returns number and what was paid, such as {@code CrossedInvoice[FE1205, paid COP 10.00]}. */
  @Override
  public String toString() {
    return "CrossedInvoice[" + number.shown() + ", paid " + paid() + "]";
  }

  /** Collects an invoice. Not thread-safe. */
  public static final class Builder {
    private final InvoiceNumber number;
    private final Map<PaymentTerm, Money> amounts = new EnumMap<>(PaymentTerm.class);
    private String voucherNumber = "";
    private String documentType = "";
    private @Nullable LocalDate crossedOn;
    private @Nullable String crossedDocument;
    private Shown shown = Shown.nothing();

    private Builder(InvoiceNumber number) {
      this.number = requireNonNull(number, "number");
    }

    /** Sets the number of the voucher or advance that settled it. */
    public Builder voucherNumber(String voucherNumber) {
      this.voucherNumber = requireNonNull(voucherNumber, "voucherNumber");
      return this;
    }

    /** Sets the portal's word for what it is. */
    public Builder documentType(String documentType) {
      this.documentType = requireNonNull(documentType, "documentType");
      return this;
    }

    /** Sets an amount. */
    public Builder amount(PaymentTerm term, Money amount) {
      amounts.put(requireNonNull(term, "term"), requireNonNull(amount, "amount"));
      return this;
    }

    /** Sets the day on which another document settled a part of it. */
    public Builder crossedOn(LocalDate day) {
      this.crossedOn = requireNonNull(day, "day");
      return this;
    }

    /** Sets which other document settled a part of it. */
    public Builder crossedDocument(String document) {
      this.crossedDocument = requireNonNull(document, "document");
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /** Returns the invoice. */
    public CrossedInvoice build() {
      return new CrossedInvoice(this);
    }
  }
}
