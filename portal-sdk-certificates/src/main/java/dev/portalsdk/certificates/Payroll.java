package dev.portalsdk.certificates;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * Who is covered by a contract of the logged-in employer, "nómina".
 *
 * <p>Obtain it with {@code portal.require(Payroll.class)}. IAPSER ART alone is known to have it
 * (manual L58-67, L109-132): this interface may still change. Instances are safe for use by several
 * threads. Every implementation passes {@code PayrollContract} of the testkit.
 */
public interface Payroll {

  /**
   * Returns one page of the employees that match, in the portal's order, with one request.
   *
   * @param contract whose payroll
   * @param search what is typed into the search box
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws IllegalArgumentException if the portal does not search by so few characters; nothing is
   *     sent then
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, such as for a contract
   *     that is not the employer's, cannot be reached, or has changed its page
   */
  Page<Employee> list(ContractNumber contract, SearchText search, PageRequest page);

  /**
   * Returns all employees that match, each page fetched when the walk reaches it.
   *
   * @param contract whose payroll
   * @param search what is typed into the search box
   */
  default Paged<Employee> all(ContractNumber contract, SearchText search) {
    return Paged.over(page -> list(contract, search, page));
  }

  /**
   * Returns the workbook of the employees that match, "Exportar".
   *
   * @param contract whose payroll
   * @param search what is typed into the search box
   * @param progress is told how far it is
   * @throws IllegalArgumentException if the portal does not search by so few characters
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     sends no workbook
   */
  PortalDocument export(ContractNumber contract, SearchText search, Progress progress);

  /**
   * Returns the workbook of the employees that match, "Exportar".
   *
   * @param contract whose payroll
   * @param search what is typed into the search box
   */
  default PortalDocument export(ContractNumber contract, SearchText search) {
    return export(contract, search, Progress.none());
  }
}
