package dev.portalsdk.billing.internal.sancor.wire.account;

import java.util.List;

/**
 * The menu of a user (manual L105-107).
 *
 * @param opciones such as {@code Facturas}
 */
public record MenuEntries(List<String> opciones) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "MenuEntries";
  }
}
