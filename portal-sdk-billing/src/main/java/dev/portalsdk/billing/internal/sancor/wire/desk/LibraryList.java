package dev.portalsdk.billing.internal.sancor.wire.desk;

import java.util.List;

/**
 * The section "Documentación Útil" (manual L412-414).
 *
 * @param filas the rows
 */
public record LibraryList(List<LibraryRow> filas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "LibraryList";
  }
}
