package dev.portalsdk.core.care;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a payer says about one practice for one member: a row of "Prestaciones validadas" (SanCor
 * Salud's manual L139).
 *
 * <p>Two are equal if practice and answer are, and for {@link PriorAuthorization#UNRECOGNIZED} the
 * words too. This class is immutable and thread-safe.
 */
public final class ValidatedPractice {

  private final Practice practice;
  private final PriorAuthorization priorAuthorization;
  private final String words;
  private final Shown shown;

  private ValidatedPractice(
      Practice practice, PriorAuthorization priorAuthorization, String words, Shown shown) {
    this.practice = requireNonNull(practice, "practice");
    this.priorAuthorization = requireNonNull(priorAuthorization, "priorAuthorization");
    this.words = requireNonNull(words, "words");
    this.shown = requireNonNull(shown, "shown");
  }

  /**
   * Returns an answer.
   *
   * @param practice which practice
   * @param priorAuthorization whether it needs one
   * @param words in the payer's own words, such as {@code Sí}
   * @param shown the row as the portal showed it
   */
  public static ValidatedPractice of(
      Practice practice, PriorAuthorization priorAuthorization, String words, Shown shown) {
    return new ValidatedPractice(practice, priorAuthorization, words, shown);
  }

  /** Returns which practice. */
  public Practice practice() {
    return practice;
  }

  /** Returns whether it needs an authorisation beforehand. */
  public PriorAuthorization priorAuthorization() {
    return priorAuthorization;
  }

  /** Returns the payer's words for it, such as {@code No}. */
  public String words() {
    return words;
  }

  /** Returns the row as the portal showed it. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValidatedPractice that
        && practice.equals(that.practice)
        && priorAuthorization == that.priorAuthorization
        && (priorAuthorization != PriorAuthorization.UNRECOGNIZED || words.equals(that.words));
  }

  @Override
  public int hashCode() {
    return 31 * practice.hashCode() + priorAuthorization.hashCode();
  }

  /** Returns code and answer, such as {@code ValidatedPractice[420101, NOT_REQUIRED]}. */
  @Override
  public String toString() {
    return "ValidatedPractice[" + practice.code() + ", " + priorAuthorization + "]";
  }
}
