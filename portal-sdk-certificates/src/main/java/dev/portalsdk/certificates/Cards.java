package dev.portalsdk.certificates;

import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.identity.ContractNumber;

/**
 * The cards that employees carry, with whom to call after an accident, "tarjetas".
 *
 * <p>Obtain it with {@code portal.require(Cards.class)}. IAPSER ART alone is known to have it
 * (manual L105-109): this interface may still change. Instances are safe for use by several
 * threads. Every implementation passes {@code CardsContract} of the testkit.
 */
public interface Cards {

  /**
   * Returns the cards of the selected employees as one PDF, "Generar Tarjetas".
   *
   * @param contract whose payroll
   * @param selection for whom
   * @param progress is told how far the file is
   * @throws dev.portalsdk.core.error.PortalException if the portal says no, such as to a CUIL that
   *     is not on the payroll, cannot be reached, or sends no PDF
   */
  PortalDocument print(ContractNumber contract, PayrollSelection selection, Progress progress);

  /**
   * Returns the cards of the selected employees as one PDF, "Generar Tarjetas".
   *
   * @param contract whose payroll
   * @param selection for whom
   */
  default PortalDocument print(ContractNumber contract, PayrollSelection selection) {
    return print(contract, selection, Progress.none());
  }
}
