package dev.portalsdk.billing.internal.sancor.wire.account;

/**
 * A row of "Emails" or "Teléfonos" (manual L173-182).
 *
 * @param tipo such as {@code Secundario}
 * @param valor the address or number
 */
public record ProfileContact(String tipo, String valor) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ProfileContact";
  }
}
