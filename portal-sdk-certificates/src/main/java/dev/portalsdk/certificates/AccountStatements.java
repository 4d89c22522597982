package dev.portalsdk.certificates;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.identity.ContractNumber;

/**
 * How the account of a contract of the logged-in employer stands, "Estado Cuenta".
 *
 * <p>Obtain it with {@code portal.require(AccountStatements.class)}. IAPSER ART alone is known to
 * have it (manual L137-142): this interface may still change. Instances are safe for use by several
 * threads. Every implementation passes {@code AccountStatementsContract} of the testkit.
 */
public interface AccountStatements {

  /**
   * Returns the statement of a contract as a PDF.
   *
   * @param contract which one
   * @param progress is told how far the file is
   * @throws dev.portalsdk.core.error.PortalException if the portal says no, such as to a contract
   *     that is not the employer's, cannot be reached, or sends no PDF
   */
  PortalDocument download(ContractNumber contract, Progress progress);

  /**
   * Returns the statement of a contract as a PDF.
   *
   * @param contract which one
   */
  default PortalDocument download(ContractNumber contract) {
    return download(contract, Progress.none());
  }
}
