package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One station of a case on its way through a payer's organisation: the unit and the state there, as
 * the magnifying glass "lupa de trazabilidad" shows it (SanCor Salud's manual L196).
 *
 * <p>Both are the payer's own words, which no manual lists; {@code toString} shows none. Two are
 * equal if all but the text as shown are. This class is immutable and thread-safe.
 */
public final class CaseStep {

  private final String unit;
  private final String state;
  private final Shown shown;

  private CaseStep(String unit, String state, Shown shown) {
    this.unit = requireNonNull(unit, "unit");
    this.state = requireNonNull(state, "state");
    this.shown = requireNonNull(shown, "shown");
  }

  /**
   * Returns a station.
   *
   * @param unit which part of the payer, "unidad organizacional", such as {@code Convenios}
   * @param state how the case stands there, such as {@code En proceso}
   */
  public static CaseStep of(String unit, String state) {
    return new CaseStep(unit, state, Shown.nothing());
  }

  /** Returns this station with the cells as the portal showed them. */
  public CaseStep withShown(Shown cells) {
    return new CaseStep(unit, state, cells);
  }

  /** Returns which part of the payer has or had it, such as {@code Convenios}. */
  public String unit() {
    return unit;
  }

  /** Returns how it stands there, such as {@code En proceso}. */
  public String state() {
    return state;
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseStep that && unit.equals(that.unit) && state.equals(that.state);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, state);
  }

  /** Returns nothing of the words. */
  @Override
  public String toString() {
    return "CaseStep";
  }
}
