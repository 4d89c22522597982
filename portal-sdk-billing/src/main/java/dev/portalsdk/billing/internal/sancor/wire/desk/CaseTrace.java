package dev.portalsdk.billing.internal.sancor.wire.desk;

import java.util.List;

/**
 * What the "lupa de trazabilidad" shows (manual L196).
 *
 * @param filas the rows
 */
public record CaseTrace(List<CaseTraceRow> filas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "CaseTrace";
  }
}
