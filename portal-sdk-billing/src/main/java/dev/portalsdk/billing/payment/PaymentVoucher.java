package dev.portalsdk.billing.payment;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a payer to a provider, "comprobante de egreso" (Mutual SER's manual L160).
 *
 * <p>Two are equal if all but the text as shown are. The account is not in {@code toString}. This
 * class is immutable and thread-safe.
 */
public final class PaymentVoucher {

  private final VoucherRef ref;
  private final PaymentForm form;
  private final @Nullable String bank;
  private final @Nullable String accountKind;
  private final @Nullable String accountNumber;
  private final Money paid;
  private final @Nullable Money pending;
  private final @Nullable Money pendingAdvance;
  private final Shown shown;

  private PaymentVoucher(Builder builder) {
    this.ref = builder.ref;
    this.form = builder.form;
    this.bank = builder.bank;
    this.accountKind = builder.accountKind;
    this.accountNumber = builder.accountNumber;
    this.paid = requireNonNull(builder.paid, "paid");
    this.pending = builder.pending;
    this.pendingAdvance = builder.pendingAdvance;
    this.shown = builder.shown;
  }

  /**
   * Starts a voucher; the amount is required.
   *
   * @param ref its name
   */
  public static Builder builder(VoucherRef ref) {
    return new Builder(ref);
  }

  /** Returns its name, which can be stored. */
  public VoucherRef ref() {
    return ref;
  }

  /** Returns the day of payment, in the portal's zone, such as 2018-01-29. */
  public LocalDate paidOn() {
    return ref.paid();
  }

  /** Returns the payer's number, "N° documento", such as {@code 10982}. */
  public String number() {
    return ref.number();
  }

  /** Returns how it was paid out; its words are in {@link #shown()}. */
  public PaymentForm form() {
    return form;
  }

  /** Returns the bank, such as {@code BANCOLOMBIA}, if the portal names one. */
  public Optional<String> bank() {
    return Optional.ofNullable(bank);
  }

  /** Returns the kind of account, such as {@code Corriente}, if the portal names one. */
  public Optional<String> accountKind() {
    return Optional.ofNullable(accountKind);
  }

  /** Returns the number of the account, if the portal shows one; never for a log. */
  public Optional<String> accountNumber() {
    return Optional.ofNullable(accountNumber);
  }

  /** Returns what was paid, "valor pago". */
  public Money paid() {
    return paid;
  }

  /** Returns what of it settles no invoice yet, "valor pendiente por aplicar", if shown. */
  public Optional<Money> pending() {
    return Optional.ofNullable(pending);
  }

  /**
   * Returns what of an advance settles no invoice yet, "valor pendiente por aplicar anticipo", if
   * shown.
   */
  public Optional<Money> pendingAdvance() {
    return Optional.ofNullable(pendingAdvance);
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PaymentVoucher that
        && ref.equals(that.ref)
        && form == that.form
        && Objects.equals(bank, that.bank)
        && Objects.equals(accountKind, that.accountKind)
        && Objects.equals(accountNumber, that.accountNumber)
        && paid.equals(that.paid)
        && Objects.equals(pending, that.pending)
        && Objects.equals(pendingAdvance, that.pendingAdvance);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, form, paid);
  }

  /**
   * Returns number, day and amount, such as {@code PaymentVoucher[10982 of 2018-01-29, COP 5.00]}.
   */
  @Override
  public String toString() {
    return "PaymentVoucher[" + ref + ", " + paid + "]";
  }

  /** Collects a voucher. Not thread-safe. */
  public static final class Builder {
    private final VoucherRef ref;
    private PaymentForm form = PaymentForm.UNRECOGNIZED;
    private @Nullable String bank;
    private @Nullable String accountKind;
    private @Nullable String accountNumber;
    private @Nullable Money paid;
    private @Nullable Money pending;
    private @Nullable Money pendingAdvance;
    private Shown shown = Shown.nothing();

    private Builder(VoucherRef ref) {
      this.ref = requireNonNull(ref, "ref");
    }

    /** Sets how it was paid out. */
    public Builder form(PaymentForm form) {
      this.form = requireNonNull(form, "form");
      return this;
    }

    /** Sets the bank. */
    public Builder bank(String bank) {
      this.bank = requireNonNull(bank, "bank");
      return this;
    }

    /** Sets the kind of account. */
    public Builder accountKind(String accountKind) {
      this.accountKind = requireNonNull(accountKind, "accountKind");
      return this;
    }

    /** Sets the number of the account. */
    public Builder accountNumber(String accountNumber) {
      this.accountNumber = requireNonNull(accountNumber, "accountNumber");
      return this;
    }

    /** Sets what was paid. */
    public Builder paid(Money paid) {
      this.paid = requireNonNull(paid, "paid");
      return this;
    }

    /** Sets what settles no invoice yet. */
    public Builder pending(Money pending) {
      this.pending = requireNonNull(pending, "pending");
      return this;
    }

    /** Sets what of an advance settles no invoice yet. */
    public Builder pendingAdvance(Money pendingAdvance) {
      this.pendingAdvance = requireNonNull(pendingAdvance, "pendingAdvance");
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /** Returns the voucher. */
    public PaymentVoucher build() {
      return new PaymentVoucher(this);
    }
  }
}
