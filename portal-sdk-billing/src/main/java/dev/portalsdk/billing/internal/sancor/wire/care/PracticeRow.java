package dev.portalsdk.billing.internal.sancor.wire.care;

/**
 * An option of the box of practices (manual L133).
 *
 * @param codigo the code
 * @param descripcion what it is
 */
public record PracticeRow(String codigo, String descripcion) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "PracticeRow";
  }
}
