package dev.portalsdk.certificates;

import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The contracts of the logged-in employer with a work-risk insurer.
 *
 * <p>Obtain it with {@code portal.require(InsuranceContracts.class)}. IAPSER ART alone is known to
 * have it (manual L36-40): this interface may still change. Instances are safe for use by several
 * threads. Every implementation passes {@code InsuranceContractsContract} of the testkit.
 */
public interface InsuranceContracts {

  /**
   * Returns one page of the contracts that match, in the portal's order, with one request.
   *
   * @param search what is typed into the search box
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws IllegalArgumentException if the portal does not search by so few characters; nothing is
   *     sent then
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<InsuranceContract> list(SearchText search, PageRequest page);

  /**
   * Returns all contracts that match, each page fetched when the walk reaches it.
   *
   * @param search what is typed into the search box
   */
  default Paged<InsuranceContract> all(SearchText search) {
    return Paged.over(page -> list(search, page));
  }

  /**
   * Returns the workbook of the contracts that match, "Exportar".
   *
   * @param search what is typed into the search box
   * @param progress is told how far it is
   * @throws IllegalArgumentException if the portal does not search by so few characters
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     sends no workbook
   */
  PortalDocument export(SearchText search, Progress progress);

  /**
   * Returns the workbook of the contracts that match, "Exportar".
   *
   * @param search what is typed into the search box
   */
  default PortalDocument export(SearchText search) {
    return export(search, Progress.none());
  }
}
