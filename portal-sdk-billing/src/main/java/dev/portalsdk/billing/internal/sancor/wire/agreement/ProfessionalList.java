package dev.portalsdk.billing.internal.sancor.wire.agreement;

import java.util.List;

/**
 * The table "Profesionales" (manual L240-244).
 *
 * @param filas the rows
 */
public record ProfessionalList(List<ProfessionalRow> filas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ProfessionalList";
  }
}
