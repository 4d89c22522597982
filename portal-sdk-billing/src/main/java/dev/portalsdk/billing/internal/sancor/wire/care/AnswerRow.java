package dev.portalsdk.billing.internal.sancor.wire.care;

/**
 * A row of "PRESTACIONES VALIDADAS" (manual L139).
 *
 * @param codigo the code
 * @param descripcion what it is
 * @param autorizacionPrevia such as {@code Sí}
 */
public record AnswerRow(String codigo, String descripcion, String autorizacionPrevia) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "AnswerRow";
  }
}
