package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Something that a payer wants of a roster and that an entry lacks, such as row 3, {@code CUIT}, a
 * wrong check digit.
 *
 * @param row the entry's place in the roster, from 1
 * @param field what is missing or wrong
 * @param reason why, without the value, such as {@code it is missing}
 */
public record RosterViolation(int row, RosterField field, String reason) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Checks that all is there. */
  public RosterViolation {
    requireNonNull(field, "field");
    requireNonNull(reason, "reason");
    if (row < 1) {
      throw new IllegalArgumentException("Rows are counted from 1, not " + row);
    }
  }

  /** Returns place and field, such as {@code row 3, CUIT}. */
  @Override
  public String toString() {
    return "row " + row + ", " + field;
  }
}
