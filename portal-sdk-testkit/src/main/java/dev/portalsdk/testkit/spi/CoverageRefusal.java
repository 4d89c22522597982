package dev.portalsdk.testkit.spi;

/** Why an insurer's portal does not show or issue what it is asked for. */
public enum CoverageRefusal {
  /** The employer has no contract of this number. */
  UNKNOWN_CONTRACT,
  /** Somebody who was selected is not on the payroll. */
  UNKNOWN_EMPLOYEE,
  /** Nobody is on the payroll. */
  EMPTY_PAYROLL,
  /** The contract is not in force. */
  NOT_IN_FORCE
}
