package dev.portalsdk.billing.internal.sancor.wire.desk;

import java.util.List;

/**
 * The section "Tutoriales" (manual L419-426).
 *
 * @param filas the rows
 */
public record TutorialList(List<TutorialRow> filas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "TutorialList";
  }
}
