package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a payer says has become of an invoice, such as {@code Se acreditará el día 29/08/2025}: the
 * state, its day if there is one, and the payer's words.
 *
 * <p>Two are equal if state and day are, and for {@link InvoiceState#UNRECOGNIZED} the words too.
 * This class is immutable and thread-safe.
 */
public final class InvoiceStatus {

  private final InvoiceState state;
  private final @Nullable LocalDate day;
  private final String words;

  private InvoiceStatus(InvoiceState state, @Nullable LocalDate day, String words) {
    this.state = requireNonNull(state, "state");
    this.day = day;
    this.words = requireNonNull(words, "words");
  }

  /**
   * Returns a status without a day.
   *
   * @param words the payer's words, such as {@code En proceso}
   */
  public static InvoiceStatus of(InvoiceState state, String words) {
    return new InvoiceStatus(state, null, words);
  }

  /**
   * Returns a status with the day that it names.
   *
   * @param day the day in the portal's zone
   * @param words the payer's words, such as {@code Se acreditará el día 29/08/2025}
   */
  public static InvoiceStatus of(InvoiceState state, LocalDate day, String words) {
    return new InvoiceStatus(state, requireNonNull(day, "day"), words);
  }

  /** Returns the state. */
  public InvoiceState state() {
    return state;
  }

  /** Returns the day that the payer names with the state, in the portal's zone, if it names one. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /** Returns the payer's words, such as {@code Se acreditará el día 29/08/2025}. */
  public String words() {
    return words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InvoiceStatus that
        && state == that.state
        && Objects.equals(day, that.day)
        && (state != InvoiceState.UNRECOGNIZED || words.equals(that.words));
  }

  @Override
  public int hashCode() {
    return 31 * state.hashCode() + Objects.hashCode(day);
  }

  /** Returns state and day, such as {@code CREDIT_SCHEDULED 2025-08-29}. */
  @Override
  public String toString() {
    return day == null ? state.toString() : state + " " + day;
  }
}
