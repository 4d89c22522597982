package dev.portalsdk.billing.internal.sancor.wire.agreement;

import java.util.List;

/**
 * The companies and the combo of "Prestaciones Convenidas" (manual L234).
 *
 * @param empresas such as {@code SanCorSalud}
 * @param prestadores the names of the combo
 */
public record ServiceParties(List<String> empresas, List<String> prestadores) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ServiceParties";
  }
}
