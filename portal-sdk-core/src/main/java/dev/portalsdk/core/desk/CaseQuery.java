package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.time.DateRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for: one by its number, or those of some days (SanCor Salud's manual L191).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CaseQuery {

  private final @Nullable CaseNumber number;
  private final @Nullable DateRange opened;

  private CaseQuery(@Nullable CaseNumber number, @Nullable DateRange opened) {
    this.number = number;
    this.opened = opened;
  }

  /**
   * Returns the query for one case.
   *
   * @param number such as {@code 500123}
   */
  public static CaseQuery of(CaseNumber number) {
    return new CaseQuery(requireNonNull(number, "number"), null);
  }

  /**
   * Returns the query for the cases that began within some days.
   *
   * @param opened the days, in the portal's zone
   */
  public static CaseQuery opened(DateRange opened) {
    return new CaseQuery(null, requireNonNull(opened, "opened"));
  }

  /** Returns the number, if one case is asked for. */
  public Optional<CaseNumber> number() {
    return Optional.ofNullable(number);
  }

  /** Returns the days, if cases are asked for by their day. */
  public Optional<DateRange> opened() {
    return Optional.ofNullable(opened);
  }

  /** Returns what is asked for, such as {@code CaseQuery[500123]}. */
  @Override
  public String toString() {
    return "CaseQuery[" + (number == null ? opened : number) + "]";
  }
}
