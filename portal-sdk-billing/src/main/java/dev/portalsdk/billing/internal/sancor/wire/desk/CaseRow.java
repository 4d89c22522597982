package dev.portalsdk.billing.internal.sancor.wire.desk;

import org.jspecify.annotations.Nullable;

/**
 * A row of "Estado de Gestiones" (manual L189-196).
 *
 * @param numeroDeGestion the number
 * @param fecha such as {@code 08/11/2021}
 * @param motivoDeContacto the reason, if it is shown
 * @param estado the state
 */
public record CaseRow(
    String numeroDeGestion, String fecha, @Nullable String motivoDeContacto, String estado) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "CaseRow";
  }
}
