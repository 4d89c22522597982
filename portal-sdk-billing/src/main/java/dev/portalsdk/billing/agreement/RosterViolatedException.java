package dev.portalsdk.billing.agreement;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.SdkException;
import java.util.List;

/** A roster is not what the payer wants, so that it was not written and nothing was sent. */
public class RosterViolatedException extends SdkException {

  /** The code of this exception. */
  public static final ErrorCode ROSTER_VIOLATED = ErrorCode.of("ROSTER_VIOLATED");

  private static final long serialVersionUID = 1L;

  private final List<RosterViolation> violations;

  /**
   * Creates one.
   *
   * @param violations all that is missing or wrong
   */
  public RosterViolatedException(List<RosterViolation> violations) {
    super(ROSTER_VIOLATED, "The payer would not take this roster: " + violations, null);
    this.violations = List.copyOf(violations);
  }

  /** Returns all that is missing or wrong, row by row. */
  public final List<RosterViolation> violations() {
    return violations;
  }
}
