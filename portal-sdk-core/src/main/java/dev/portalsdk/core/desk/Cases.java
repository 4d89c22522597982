package dev.portalsdk.core.desk;

import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import java.util.Optional;

/**
 * What a payer was asked for and how it stands, "estado de gestiones".
 *
 * <pre>{@code
 * ContactReceipt receipt = portal.require(Contact.class).send(message);
 * Optional<Case> filed = portal.require(Cases.class).find(receipt.number());
 * }</pre>
 *
 * <p>Obtain it with {@code portal.require(Cases.class)}. SanCor Salud alone is known to have it
 * (manual L189-196): this interface may still change. Instances are safe for use by several
 * threads. Every implementation passes {@code CasesContract} of the testkit.
 */
public interface Cases {

  /**
   * Returns one page of the cases that match, in the portal's order, with one request.
   *
   * @param query a number, or days
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<Case> search(CaseQuery query, PageRequest page);

  /**
   * Returns all cases that match, each page fetched when the walk reaches it.
   *
   * @param query a number, or days
   */
  default Paged<Case> all(CaseQuery query) {
    return Paged.over(page -> search(query, page));
  }

  /**
   * Returns the case of this number, or empty if the portal has no such case.
   *
   * @param number such as {@code 500123}
   * @throws dev.portalsdk.core.page.IncompleteListException if it was not found and an illegible
   *     row leaves that open
   */
  default Optional<Case> find(CaseNumber number) {
    Listing<Case> listing = all(CaseQuery.of(number)).read();
    Optional<Case> found =
        listing.items().stream().filter(filed -> filed.number().equals(number)).findFirst();
    if (found.isEmpty()) {
      listing.orThrow();
    }
    return found;
  }

  /**
   * Returns one page of the stations of a case, "trazabilidad", in the portal's order.
   *
   * @param number such as {@code 500123}
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal has no such case
   */
  Page<CaseStep> detail(CaseNumber number, PageRequest page);

  /**
   * Returns all stations of a case, each page fetched when the walk reaches it.
   *
   * @param number such as {@code 500123}
   */
  default Paged<CaseStep> detail(CaseNumber number) {
    return Paged.over(page -> detail(number, page));
  }
}
