package dev.portalsdk.billing.ageing;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a payer owes of a voucher, "saldo", with the days by which it ages.
 *
 * <pre>{@code
 * Receivable.builder(key, ARS).owed(Money.of("99043.55", ARS)).due(LocalDate.of(2022, 1, 4)).build();
 * }</pre>
 *
 * <p>What is owed may be unknown: then it is counted, and no amount. A credit note's is negative.
 * This class is immutable and thread-safe.
 */
public final class Receivable {

  private final InvoiceKey key;
  private final Currency currency;
  private final @Nullable Money owed;
  private final @Nullable LocalDate issued;
  private final @Nullable LocalDate received;
  private final @Nullable LocalDate due;
  private final @Nullable LocalDate scheduled;

  private Receivable(Builder builder) {
    this.key = builder.key;
    this.currency = builder.currency;
    this.owed = builder.owed;
    this.issued = builder.issued;
    this.received = builder.received;
    this.due = builder.due;
    this.scheduled = builder.scheduled;
  }

  /**
   * Starts a receivable of which nothing is known yet.
   *
   * @param key which voucher it is of
   * @param currency in which it is owed
   */
  public static Builder builder(InvoiceKey key, Currency currency) {
    return new Builder(key, currency);
  }

  /**
   * Returns what a portal's list says is owed: its balance or, if it shows none, an unknown amount;
   * never the total, of which nobody knows how much was paid.
   */
  public static Receivable of(Invoice invoice) {
    Builder builder = new Builder(invoice.key(), invoice.total().currency());
    invoice
        .balance()
        .map(balance -> invoice.key().kind().sign() < 0 ? balance.negated() : balance)
        .ifPresent(builder::owed);
    invoice.issued().ifPresent(builder::issued);
    invoice.received().ifPresent(builder::received);
    invoice.due().ifPresent(builder::due);
    if (invoice.status().state() == InvoiceState.CREDIT_SCHEDULED) {
      invoice.status().day().ifPresent(builder::scheduled);
    }
    return builder.build();
  }

  /** Returns which voucher it is of. */
  public InvoiceKey key() {
    return key;
  }

  /** Returns in which currency it is owed. */
  public Currency currency() {
    return currency;
  }

  /** Returns what is owed, if it is known. */
  public Optional<Money> owed() {
    return Optional.ofNullable(owed);
  }

  /** Returns the date on the voucher, if it is known. */
  public Optional<LocalDate> issued() {
    return Optional.ofNullable(issued);
  }

  /** Returns on which day the payer received it, in the portal's zone, if it is known. */
  public Optional<LocalDate> received() {
    return Optional.ofNullable(received);
  }

  /** Returns by which day the payer is to pay, if it is known. */
  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  /** Returns on which day the payer says that it will credit the account, if it says. */
  public Optional<LocalDate> scheduled() {
    return Optional.ofNullable(scheduled);
  }

  /** Returns the day from which it ages, if that is known; no other day takes its place. */
  public Optional<LocalDate> day(AgeingBasis basis) {
    return switch (basis) {
      case DUE -> due();
      case RECEIVED -> received();
      case ISSUED -> issued();
    };
  }

  /** Returns key and amount, such as {@code INVOICE B 00017-00004179, ARS 1.00}. */
  @Override
  public String toString() {
    return key + ", " + (owed == null ? currency + " unknown" : owed);
  }

  /** Collects a receivable. Not thread-safe. */
  public static final class Builder {
    private final InvoiceKey key;
    private final Currency currency;
    private @Nullable Money owed;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate received;
    private @Nullable LocalDate due;
    private @Nullable LocalDate scheduled;

    private Builder(InvoiceKey key, Currency currency) {
      this.key = requireNonNull(key, "key");
      this.currency = requireNonNull(currency, "currency");
    }

    /**
     * Sets what is owed.
     *
     * @throws IllegalArgumentException if it is in another currency
     */
    public Builder owed(Money owed) {
      if (!owed.currency().equals(currency)) {
        throw new IllegalArgumentException("This is owed in " + currency);
      }
      this.owed = owed;
      return this;
    }

    /** Sets the date on the voucher. */
    public Builder issued(LocalDate day) {
      this.issued = requireNonNull(day, "day");
      return this;
    }

    /** Sets on which day the payer received it. */
    public Builder received(LocalDate day) {
      this.received = requireNonNull(day, "day");
      return this;
    }

    /** Sets by which day the payer is to pay. */
    public Builder due(LocalDate day) {
      this.due = requireNonNull(day, "day");
      return this;
    }

    /** Sets on which day the payer says that it will credit the account. */
    public Builder scheduled(LocalDate day) {
      this.scheduled = requireNonNull(day, "day");
      return this;
    }

    /** Returns the receivable. */
    public Receivable build() {
      return new Receivable(this);
    }
  }
}
