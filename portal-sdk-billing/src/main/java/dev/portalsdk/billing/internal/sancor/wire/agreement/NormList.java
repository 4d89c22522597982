package dev.portalsdk.billing.internal.sancor.wire.agreement;

import java.util.List;

/**
 * A folder of "Normas" (manual L267-274).
 *
 * @param filas the rows
 */
public record NormList(List<NormRow> filas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "NormList";
  }
}
