package dev.portalsdk.billing.internal.sancor.wire.account;

import java.util.List;

/**
 * A page of "Usuarios" (manual L400-407).
 *
 * @param filas the rows
 * @param columnas the headers
 * @param rango such as {@code 1-10 de 12}
 * @param elementosPorPagina such as {@code 10}
 */
public record UserList(
    List<UserRow> filas, List<String> columnas, String rango, String elementosPorPagina) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "UserList";
  }
}
