package dev.portalsdk.core.page;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.SdkException;
import java.util.List;

/**
 * A list was walked to its end and is not whole: rows failed, rows are missing, or the portal
 * serves fewer dates than were asked for.
 */
public class IncompleteListException extends SdkException {

  private static final long serialVersionUID = 1L;

  private final Completeness completeness;
  private final List<RowFailure> failures;

  /**
   * Creates one.
   *
   * @param completeness how much arrived
   * @param failures the rows that could not be read
   */
  public IncompleteListException(Completeness completeness, List<RowFailure> failures) {
    super(ErrorCode.INCOMPLETE_LIST, message(completeness, failures), null);
    this.completeness = requireNonNull(completeness, "completeness");
    this.failures = List.copyOf(failures);
  }

  private static String message(Completeness completeness, List<RowFailure> failures) {
    String first = failures.isEmpty() ? "" : "; the first that failed: " + failures.get(0);
    return completeness.source() + ": the list is not whole: " + completeness + first;
  }

  /** Returns how much arrived. */
  public Completeness completeness() {
    return completeness;
  }

  /** Returns the rows that could not be read. */
  public List<RowFailure> failures() {
    return failures;
  }
}
