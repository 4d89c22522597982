package dev.portalsdk.core.care;

/**
 * Whether a practice may be done only with an authorisation that was asked for beforehand,
 * "autorización previa" (SanCor Salud's manual L139).
 */
public enum PriorAuthorization {
  /** It is required; the member asks the payer for it, not the provider (L141). */
  REQUIRED,
  /** It is not. */
  NOT_REQUIRED,
  /** The payer says something else. */
  UNRECOGNIZED
}
