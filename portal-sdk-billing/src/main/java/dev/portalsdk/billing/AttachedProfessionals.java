package dev.portalsdk.billing;

import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.AttachedProfessionalQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The professionals whom a payer's books attach to the logged-in institution, "prestadores
 * adheridos".
 *
 * <p>Who joins or leaves is told to the payer by a {@link dev.portalsdk.billing.agreement.Roster}.
 *
 * <p>Obtain it with {@code portal.require(AttachedProfessionals.class)}. SanCor Salud alone is
 * known to have it (manual L236-244): this interface may still change. Instances are safe for use
 * by several threads. Every implementation passes {@code AttachedProfessionalsContract} of the
 * testkit.
 */
public interface AttachedProfessionals {

  /**
   * Returns one page of the professionals that match, in the portal's order, with one request.
   *
   * @param query which ones
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<AttachedProfessional> search(AttachedProfessionalQuery query, PageRequest page);

  /**
   * Returns all professionals that match, each page fetched when the walk reaches it.
   *
   * @param query which ones
   */
  default Paged<AttachedProfessional> all(AttachedProfessionalQuery query) {
    return Paged.over(page -> search(query, page));
  }
}
