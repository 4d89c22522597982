package dev.portalsdk.billing.internal.sancor.wire;

import java.util.List;

/**
 * A row of a list of whose headers the manual names none.
 *
 * @param celdas a text for each header
 */
public record CellRow(List<String> celdas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "CellRow";
  }
}
