package dev.portalsdk.core.care;

/**
 * Whether a payer covers the care of a member at the moment, "estado" (SanCor Salud's manual
 * L122-126).
 */
public enum EligibilityState {
  /** Care may go ahead, "habilitado" (L125). */
  ENABLED,
  /**
   * Care does not go ahead, "inhabilitado"; the member asks the payer for the reason, which the
   * portal does not tell the provider (L126).
   */
  DISABLED,
  /** Something else, which the payer's words say. */
  UNRECOGNIZED
}
