package dev.portalsdk.billing.internal.sancor.wire.desk;

/**
 * A step of a case (manual L196).
 *
 * @param unidadOrganizacional the organisational unit
 * @param estado the state there
 */
public record CaseTraceRow(String unidadOrganizacional, String estado) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "CaseTraceRow";
  }
}
