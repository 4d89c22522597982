package dev.portalsdk.billing.internal.sancor.wire.agreement;

/**
 * A row of "Aranceles" (manual L200-202).
 *
 * @param actualizacion the portal's name of it
 * @param titulo the title
 */
public record FeeScheduleRow(String actualizacion, String titulo) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "FeeScheduleRow";
  }
}
