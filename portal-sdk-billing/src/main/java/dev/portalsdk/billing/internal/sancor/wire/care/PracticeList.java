package dev.portalsdk.billing.internal.sancor.wire.care;

import java.util.List;

/**
 * The options of the box of practices (manual L133).
 *
 * @param filas the rows
 */
public record PracticeList(List<PracticeRow> filas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "PracticeList";
  }
}
