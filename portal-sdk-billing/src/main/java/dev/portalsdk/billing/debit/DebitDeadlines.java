package dev.portalsdk.billing.debit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long each side has to act on a debit, in working days; what nobody configured has no
 * deadline.
 *
 * <pre>{@code
 * DebitDeadlines.builder().act(DebitState.APPLIED, 30).build();   // as an agreement has it
 * DebitDeadlines.colombia().of(debitCase, workingDays);           // the earliest first
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DebitDeadlines {

  private static final DebitDeadlines NONE = builder().build();
  private static final DebitDeadlines COLOMBIA =
      builder()
          .raise(20)
          .act(DebitState.APPLIED, 15)
          .act(DebitState.DISPUTED, 10)
          .raiseReturn(5)
          .actOnReturn(DebitState.APPLIED, 5)
          .actOnReturn(DebitState.DISPUTED, 5)
          .build();

  private final @Nullable Integer raise;
  private final @Nullable Integer raiseReturn;
  private final Map<DebitState, Integer> act;
  private final Map<DebitState, Integer> actOnReturn;

  private DebitDeadlines(Builder builder) {
    this.raise = builder.raise;
    this.raiseReturn = builder.raiseReturn;
    this.act = Map.copyOf(builder.act);
    this.actOnReturn = Map.copyOf(builder.actOnReturn);
  }

  /** Returns no deadlines: no Argentine law that sets one is known to this library. */
  public static DebitDeadlines none() {
    return NONE;
  }

  /**
   * Returns those of Colombia: a glosa is raised within 20 working days of the invoice's reception,
   * answered within 15, decided within 10 (Ley 1438/2011 art. 57); a return 5, 5 and 5.
   */
  public static DebitDeadlines colombia() {
    return COLOMBIA;
  }

  /** Starts with no deadlines. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns by which day a payer may raise a debit, if there is such a day.
   *
   * @param received on which day it received the invoice
   * @param returned whether it sends the whole invoice back
   * @param days which days count
   */
  public Optional<LocalDate> raiseBy(LocalDate received, boolean returned, WorkingDays days) {
    requireNonNull(received, "received");
    return Optional.ofNullable(returned ? raiseReturn : raise)
        .map(term -> days.after(received, term));
  }

  /**
   * Returns all days by which somebody has to act on a case, the earliest first.
   *
   * @param debit the case as it stands
   * @param days which days count
   */
  public List<DebitDeadline> of(DebitCase debit, WorkingDays days) {
    Map<DebitState, Integer> terms = debit.isReturn() ? actOnReturn : act;
    return debit.parts().stream()
        .filter(part -> terms.containsKey(part.state()))
        .map(part -> deadline(debit, part, requireNonNull(terms.get(part.state())), days))
        .sorted(Comparator.comparing(DebitDeadline::due))
        .toList();
  }

  /** Returns the earliest day by which somebody has to act on a case, if there is one. */
  public Optional<DebitDeadline> next(DebitCase debit, WorkingDays days) {
    return of(debit, days).stream().findFirst();
  }

  private static DebitDeadline deadline(
      DebitCase debit, DebitPart part, int term, WorkingDays days) {
    LocalDate due = days.after(part.since(), term);
    boolean certain = days.knows(part.since()) && days.knows(due);
    return new DebitDeadline(debit.id(), part, debit.actor(part.state()), due, certain);
  }

  /** Returns the terms, such as {@code DebitDeadlines[{APPLIED=15}, returns {APPLIED=5}]}. */
  @Override
  public String toString() {
    return "DebitDeadlines[" + act + ", returns " + actOnReturn + "]";
  }

  /** Collects terms, in working days from 1. Not thread-safe. */
  public static final class Builder {
    private @Nullable Integer raise;
    private @Nullable Integer raiseReturn;
    private final Map<DebitState, Integer> act = new EnumMap<>(DebitState.class);
    private final Map<DebitState, Integer> actOnReturn = new EnumMap<>(DebitState.class);

    private Builder() {}

    /** Sets within how many days of the invoice's reception a debit is raised. */
    public Builder raise(int workingDays) {
      this.raise = term(workingDays);
      return this;
    }

    /** Sets within how many days of its reception an invoice is sent back. */
    public Builder raiseReturn(int workingDays) {
      this.raiseReturn = term(workingDays);
      return this;
    }

    /**
     * Sets within how many days somebody has to act on a debit or glosa.
     *
     * @param state the one in which it waits
     * @throws IllegalArgumentException if nothing follows that state, or there is no day
     */
    public Builder act(DebitState state, int workingDays) {
      act.put(waiting(state), term(workingDays));
      return this;
    }

    /**
     * Sets within how many days somebody has to act on a return.
     *
     * @param state the one in which it waits
     * @throws IllegalArgumentException if nothing follows that state, or there is no day
     */
    public Builder actOnReturn(DebitState state, int workingDays) {
      actOnReturn.put(waiting(state), term(workingDays));
      return this;
    }

    private static DebitState waiting(DebitState state) {
      if (state.isFinal()) {
        throw new IllegalArgumentException("Nothing follows " + state);
      }
      return state;
    }

    private static int term(int workingDays) {
      if (workingDays < 1) {
        throw new IllegalArgumentException("A term has at least one working day");
      }
      return workingDays;
    }

    /** Returns the deadlines. */
    public DebitDeadlines build() {
      return new DebitDeadlines(this);
    }
  }
}
