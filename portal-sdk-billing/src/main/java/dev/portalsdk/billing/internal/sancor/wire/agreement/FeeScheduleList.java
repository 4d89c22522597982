package dev.portalsdk.billing.internal.sancor.wire.agreement;

import java.util.List;

/**
 * The section "Aranceles" (manual L200-202).
 *
 * @param filas the rows
 */
public record FeeScheduleList(List<FeeScheduleRow> filas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "FeeScheduleList";
  }
}
