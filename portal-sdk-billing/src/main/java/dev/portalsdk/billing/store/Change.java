package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the feed of changes, such as number 17: the status of an invoice went from {@code
 * AUTHORIZED} to {@code SETTLED 2025-09-01}.
 *
 * <p>Two are equal if all parts are. This class is immutable and thread-safe.
 */
public final class Change {

  private final long sequence;
  private final Instant at;
  private final ChangeType type;
  private final String ref;
  private final @Nullable String before;
  private final @Nullable String after;

  Change(
      long sequence,
      Instant at,
      ChangeType type,
      String ref,
      @Nullable String before,
      @Nullable String after) {
    this.sequence = sequence;
    this.at = requireNonNull(at, "at");
    this.type = requireNonNull(type, "type");
    this.ref = requireNonNull(ref, "ref");
    this.before = before;
    this.after = after;
  }

  /** Returns its number, from 1, without gaps, in the order in which changes were stored. */
  public long sequence() {
    return sequence;
  }

  /** Returns when it was stored, by the store's clock. */
  public Instant at() {
    return at;
  }

  /** Returns what has changed. */
  public ChangeType type() {
    return type;
  }

  /**
   * Returns the name of what has changed: the text of an {@link
   * dev.portalsdk.billing.invoice.InvoiceRef}, a {@link
   * dev.portalsdk.billing.payment.PaymentOrderRef} or a {@link
   * dev.portalsdk.billing.payment.VoucherRef}; of an invoice of a voucher, the voucher's text, a
   * semicolon and its number, such as {@code ...;10982;CO:FE1205}. Keep it out of logs.
   */
  public String ref() {
    return ref;
  }

  /** Returns what it was before, if that makes sense for the type. */
  public Optional<String> before() {
    return Optional.ofNullable(before);
  }

  /** Returns what it is now, if that makes sense for the type. */
  public Optional<String> after() {
    return Optional.ofNullable(after);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Change that
        && sequence == that.sequence
        && at.equals(that.at)
        && type == that.type
        && ref.equals(that.ref)
        && Objects.equals(before, that.before)
        && Objects.equals(after, that.after);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sequence, type, ref);
  }

  /** Returns number and type, such as {@code 17 STATUS_CHANGED}. */
  @Override
  public String toString() {
    return sequence + " " + type;
  }
}
