package dev.portalsdk.certificates.internal.iapser.wire;

import java.util.List;

/**
 * A page of "Disponibles".
 *
 * @param filas its rows
 * @param rango which of how many they are, such as {@code 1 - 100 de 130} (manual L130)
 */
public record EmployeeList(List<EmployeeRow> filas, String rango) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "EmployeeList";
  }
}
