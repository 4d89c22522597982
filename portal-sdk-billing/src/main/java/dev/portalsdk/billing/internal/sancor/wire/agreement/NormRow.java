package dev.portalsdk.billing.internal.sancor.wire.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A row of "Normas" (manual L271-274).
 *
 * @param norma the portal's name of it
 * @param seccion such as {@code NORMAS DE AUDITORÍA MEDICA}, if it is shown
 * @param documento the title
 * @param accion such as {@code Norma leída el 22/12/2021}
 */
public record NormRow(String norma, @Nullable String seccion, String documento, String accion) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "NormRow";
  }
}
