package dev.portalsdk.billing.internal.sancor.wire.care;

import org.jspecify.annotations.Nullable;

/**
 * What "Validación de Asociados" reports of a member (manual L120-126).
 *
 * @param numeroDeAsociado the number, if it is shown
 * @param numeroDeDni the DNI, if it is shown
 * @param estado such as {@code Habilitado}
 */
public record MemberReport(
    @Nullable String numeroDeAsociado, @Nullable String numeroDeDni, String estado) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "MemberReport";
  }
}
