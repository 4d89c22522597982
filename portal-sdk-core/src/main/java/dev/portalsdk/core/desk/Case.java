package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a payer was asked for and how it stands, "gestión", such as case {@code 500123} of
 * 15/12/2021, {@code En proceso}.
 *
 * <p>SanCor Salud's manual (L189-196) names number, date and state and shows no list: whatever else
 * a portal has is in {@link #shown()}. Two are equal if all but the text as shown are. Reason and
 * state are the payer's own words, and {@code toString} shows neither. This class is immutable and
 * thread-safe.
 */
public final class Case {

  private final CaseNumber number;
  private final LocalDate opened;
  private final String state;
  private final @Nullable String reason;
  private final Shown shown;

  private Case(Builder builder) {
    this.number = builder.number;
    this.opened = requireNonNull(builder.opened, "opened");
    this.state = requireNonNull(builder.state, "state");
    this.reason = builder.reason;
    this.shown = builder.shown;
  }

  /**
   * Starts a case; day and state are required.
   *
   * @param number such as {@code 500123}
   */
  public static Builder builder(CaseNumber number) {
    return new Builder(number);
  }

  /** Returns the payer's number of it, such as {@code 500123}. */
  public CaseNumber number() {
    return number;
  }

  /** Returns the day on which it began, in the portal's zone. */
  public LocalDate opened() {
    return opened;
  }

  /** Returns how it stands in the payer's words, of which no manual lists any. */
  public String state() {
    return state;
  }

  /** Returns what it is about in the payer's words, if the portal shows that. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Case that
        && number.equals(that.number)
        && opened.equals(that.opened)
        && state.equals(that.state)
        && Objects.equals(reason, that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, opened, state, reason);
  }

  /** Returns number and day, such as {@code Case[500123, 2021-12-15]}. */
  @Override
  public String toString() {
    return "Case[" + number + ", " + opened + "]";
  }

  /** Collects a case. Not thread-safe. */
  public static final class Builder {
    private final CaseNumber number;
    private @Nullable LocalDate opened;
    private @Nullable String state;
    private @Nullable String reason;
    private Shown shown = Shown.nothing();

    private Builder(CaseNumber number) {
      this.number = requireNonNull(number, "number");
    }

    /** Sets the day on which it began. */
    public Builder opened(LocalDate day) {
      this.opened = requireNonNull(day, "day");
      return this;
    }

    /** Sets how it stands, such as {@code En proceso}. */
    public Builder state(String words) {
      this.state = requireNonNull(words, "words");
      return this;
    }

    /** Sets what it is about, such as {@code ACTUALIZACIÓN DATOS PRESTADOR}. */
    public Builder reason(String words) {
      this.reason = requireNonNull(words, "words");
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Returns the case.
     *
     * @throws NullPointerException naming the required part that is missing
     */
    public Case build() {
      return new Case(this);
    }
  }
}
