package dev.portalsdk.certificates.internal.iapser.wire;

import java.util.List;

/**
 * A page of the list "Certificados".
 *
 * @param filas its rows
 * @param rango which of how many they are, such as {@code 1 - 2 de 2}
 */
public record ContractList(List<ContractRow> filas, String rango) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ContractList";
  }
}
