package dev.portalsdk.certificates.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;

/**
 * One fact that a certificate states otherwise than it was expected.
 *
 * <p>Neither part holds a name or a number of a person that is not masked. This class is immutable
 * and thread-safe.
 *
 * @param code which fact, such as {@link #EMPLOYER_DIFFERS}; more may come
 * @param what it in words, such as {@code the certificate is of another employer}
 * @param masked what was found instead of what, such as {@code 30-******67-1 instead of
 *     30-******00-8}; of a person the masked CUIL alone
 */
public record FactMismatch(ErrorCode code, String what, String masked) {

  /** The certificate is of another employer. */
  public static final ErrorCode EMPLOYER_DIFFERS = ErrorCode.of("EMPLOYER_DIFFERS");

  /** The certificate is of another contract. */
  public static final ErrorCode CONTRACT_DIFFERS = ErrorCode.of("CONTRACT_DIFFERS");

  /** A clause was asked for and is not there, or the other way round. */
  public static final ErrorCode KIND_DIFFERS = ErrorCode.of("KIND_DIFFERS");

  /** The whole payroll was asked for and some are certified, or the other way round. */
  public static final ErrorCode SCOPE_DIFFERS = ErrorCode.of("SCOPE_DIFFERS");

  /** The clause is in favour of somebody else. */
  public static final ErrorCode COMITENTE_DIFFERS = ErrorCode.of("COMITENTE_DIFFERS");

  /** Somebody who was asked for is not in it. */
  public static final ErrorCode EMPLOYEE_MISSING = ErrorCode.of("EMPLOYEE_MISSING");

  /** Somebody is in it who was not asked for. */
  public static final ErrorCode EMPLOYEE_EXTRA = ErrorCode.of("EMPLOYEE_EXTRA");

  /** It was issued on another day. */
  public static final ErrorCode ISSUE_DAY_DIFFERS = ErrorCode.of("ISSUE_DAY_DIFFERS");

  /** It is valid for another time than such certificates are. */
  public static final ErrorCode VALIDITY_DIFFERS = ErrorCode.of("VALIDITY_DIFFERS");

  /** It proved nothing yet on the day that it is looked at for. */
  public static final ErrorCode CERTIFICATE_NOT_ISSUED_YET =
      ErrorCode.of("CERTIFICATE_NOT_ISSUED_YET");

  /** It proves nothing any more on the day that it is looked at. */
  public static final ErrorCode CERTIFICATE_EXPIRED = ErrorCode.of("CERTIFICATE_EXPIRED");

  /** The contract ends before the day on which the certificate is looked at. */
  public static final ErrorCode CONTRACT_LAPSED = ErrorCode.of("CONTRACT_LAPSED");

  /** Checks that all are there. */
  public FactMismatch {
    requireNonNull(code, "code");
    requireNonNull(what, "what");
    requireNonNull(masked, "masked");
  }

  static FactMismatch of(ErrorCode code, String what, Object found, Object expected) {
    return new FactMismatch(code, what, found + " instead of " + expected);
  }

  /** Returns the code alone. */
  @Override
  public String toString() {
    return "FactMismatch[" + code + "]";
  }
}
