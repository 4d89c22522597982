package dev.portalsdk.billing.internal.sancor.wire.account;

import java.util.List;

/**
 * A row of "Usuarios" (manual L400-407).
 *
 * @param id the portal's name of the user
 * @param celdas a text for each header
 * @param permisos such as {@code Facturas}
 */
public record UserRow(String id, List<String> celdas, List<String> permisos) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "UserRow";
  }
}
