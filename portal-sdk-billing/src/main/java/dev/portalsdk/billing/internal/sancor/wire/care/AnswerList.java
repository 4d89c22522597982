package dev.portalsdk.billing.internal.sancor.wire.care;

import java.util.List;

/**
 * The table "PRESTACIONES VALIDADAS" (manual L139).
 *
 * @param filas the rows
 */
public record AnswerList(List<AnswerRow> filas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "AnswerList";
  }
}
