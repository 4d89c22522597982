package dev.portalsdk.billing.ledger;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A voucher in the provider's own books: an invoice, a credit note or a debit note to a payer.
 *
 * <pre>{@code
 * LedgerEntry entry =
 *     LedgerEntry.builder("FC-2025-1187", InvoiceKey.of(owner, INVOICE, Letter.B, number))
 *         .issued(LocalDate.of(2025, 7, 8))
 *         .total(Money.of("24270824.38", ARS))
 *         .build();
 * }</pre>
 *
 * <p>Two are equal if all parts are. This class is immutable and thread-safe.
 */
public final class LedgerEntry {

  private final String id;
  private final InvoiceKey key;
  private final @Nullable LocalDate issued;
  private final @Nullable LocalDate due;
  private final Money total;
  private final @Nullable Money open;
  private final @Nullable InvoiceKey about;
  private final boolean debitAccepted;

  private LedgerEntry(Builder builder) {
    this.id = builder.id;
    this.key = builder.key;
    this.issued = builder.issued;
    this.due = builder.due;
    this.total = requireNonNull(builder.total, "total");
    this.open = builder.open;
    this.about = builder.about;
    this.debitAccepted = builder.debitAccepted;
    if (total.isNegative()) {
      throw new IllegalArgumentException("A total is positive; the kind says on which side it is");
    }
  }

  /**
   * Starts an entry; the total is required.
   *
   * @param id what the books call it, such as {@code FC-2025-1187}; nothing of a person
   * @param key which voucher it is
   */
  public static Builder builder(String id, InvoiceKey key) {
    return new Builder(id, key);
  }

  /** Returns what the books call it, such as {@code FC-2025-1187}. */
  public String id() {
    return id;
  }

  /** Returns which voucher it is. */
  public InvoiceKey key() {
    return key;
  }

  /** Returns the date on the voucher, if the books have it. */
  public Optional<LocalDate> issued() {
    return Optional.ofNullable(issued);
  }

  /** Returns by which day the payer is to pay, if the books have it. */
  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  /** Returns the total of the voucher, never negative. */
  public Money total() {
    return total;
  }

  /** Returns what is still owed of it by the books, if they say. */
  public Optional<Money> open() {
    return Optional.ofNullable(open);
  }

  /** Returns of a note which invoice it is about, if the books say. */
  public Optional<InvoiceKey> about() {
    return Optional.ofNullable(about);
  }

  /**
   * Returns whether a credit note accepts what the payer debited of the invoice: note and debit are
   * then one amount, to be counted once.
   */
  public boolean isDebitAccepted() {
    return debitAccepted;
  }

  /** Returns this entry as a source of amounts. */
  public Source source() {
    return Source.ledger(id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LedgerEntry that
        && id.equals(that.id)
        && key.equals(that.key)
        && Objects.equals(issued, that.issued)
        && Objects.equals(due, that.due)
        && total.equals(that.total)
        && Objects.equals(open, that.open)
        && Objects.equals(about, that.about)
        && debitAccepted == that.debitAccepted;
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + key.hashCode();
  }

  /** Returns id, key and total, such as {@code FC-1187: INVOICE B 00025-00043905, ARS 1.00}. */
  @Override
  public String toString() {
    return id + ": " + key + ", " + total;
  }

  /** Collects an entry. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final InvoiceKey key;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate due;
    private @Nullable Money total;
    private @Nullable Money open;
    private @Nullable InvoiceKey about;
    private boolean debitAccepted;

    private Builder(String id, InvoiceKey key) {
      this.id = requireNonNull(id, "id");
      this.key = requireNonNull(key, "key");
    }

    /** Sets the date on the voucher. */
    public Builder issued(LocalDate day) {
      this.issued = requireNonNull(day, "day");
      return this;
    }

    /** Sets by which day the payer is to pay. */
    public Builder due(LocalDate day) {
      this.due = requireNonNull(day, "day");
      return this;
    }

    /** Sets the total of the voucher, never negative. */
    public Builder total(Money total) {
      this.total = requireNonNull(total, "total");
      return this;
    }

    /** Sets what is still owed of it by the books. */
    public Builder open(Money open) {
      this.open = requireNonNull(open, "open");
      return this;
    }

    /** Sets which invoice a note is about. */
    public Builder about(InvoiceKey invoice) {
      this.about = requireNonNull(invoice, "invoice");
      return this;
    }

    /** Says that a credit note accepts what the payer debited of the invoice it is about. */
    public Builder debitAccepted() {
      this.debitAccepted = true;
      return this;
    }

    /**
     * Returns the entry.
     *
     * @throws NullPointerException if the total is missing
     * @throws IllegalArgumentException if it is negative
     */
    public LedgerEntry build() {
      return new LedgerEntry(this);
    }
  }
}
