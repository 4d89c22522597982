package dev.portalsdk.billing.balance;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the balance of an invoice closes: {@code CLOSES}, {@code OPEN_BY ARS 0.01}, or {@code
 * UNKNOWABLE} with the terms that nobody showed.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Verdict {

  private static final Verdict CLOSES =
      new Verdict(State.CLOSES, null, EnumSet.noneOf(TermKind.class));

  private final State state;
  private final @Nullable Money left;
  private final Set<TermKind> missing;

  private Verdict(State state, @Nullable Money left, Set<TermKind> missing) {
    this.state = state;
    this.left = left;
    this.missing = Collections.unmodifiableSet(missing);
  }

  /** What can be said of a balance. */
  public enum State {
    /** Each peso is explained. */
    CLOSES,
    /** All but the open balance was shown, and some is left that no paper explains. */
    OPEN_BY,
    /** A term was not shown, so that nobody can say. */
    UNKNOWABLE
  }

  static Verdict of(Money left, Set<TermKind> unseen) {
    Set<TermKind> decisive = EnumSet.noneOf(TermKind.class);
    decisive.addAll(unseen);
    decisive.remove(TermKind.OPEN);
    if (!decisive.isEmpty()) {
      return new Verdict(State.UNKNOWABLE, null, EnumSet.copyOf(unseen));
    }
    return left.isZero() ? CLOSES : new Verdict(State.OPEN_BY, requireNonNull(left), decisive);
  }

  /** Returns what can be said. */
  public State state() {
    return state;
  }

  /**
   * Returns by how much it is open, below zero if more was explained than billed; empty unless it
   * is {@link State#OPEN_BY}.
   */
  public Optional<Money> left() {
    return Optional.ofNullable(left);
  }

  /** Returns which terms nobody showed; empty unless it is {@link State#UNKNOWABLE}. */
  public Set<TermKind> missing() {
    return missing;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Verdict that
        && state == that.state
        && Objects.equals(left, that.left)
        && missing.equals(that.missing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(state, left, missing);
  }

  /** Returns it as a text, such as {@code OPEN_BY ARS 0.01} or {@code UNKNOWABLE [WITHHELD]}. */
  @Override
  public String toString() {
    return switch (state) {
      case CLOSES -> "CLOSES";
      case OPEN_BY -> "OPEN_BY " + left;
      case UNKNOWABLE -> "UNKNOWABLE " + missing;
    };
  }
}
