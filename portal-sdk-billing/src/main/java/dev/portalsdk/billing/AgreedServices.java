package dev.portalsdk.billing;

import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AgreedServiceQuery;
import dev.portalsdk.billing.agreement.AgreementParties;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The practices that the logged-in provider and a payer agreed on, "prestaciones convenidas".
 *
 * <pre>{@code
 * AgreedServices services = portal.require(AgreedServices.class);
 * for (String company : services.available().companies()) {
 *   services.all(AgreedServiceQuery.of(company).code("4201")).forEach(this::price);
 * }
 * }</pre>
 *
 * <p>Obtain it with {@code portal.require(AgreedServices.class)}. SanCor Salud alone is known to
 * have it (manual L230-234): this interface may still change. Instances are safe for use by several
 * threads. Every implementation passes {@code AgreedServicesContract} of the testkit.
 */
public interface AgreedServices {

  /** Returns the companies and providers between whom the portal shows agreements. */
  AgreementParties available();

  /**
   * Returns one page of the practices that match, in the portal's order, with one request.
   *
   * @param query which company, and what else
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal has no such company or
   *     provider
   * @throws dev.portalsdk.core.error.PortalException of another class, if the portal cannot be
   *     reached or has changed its page
   */
  Page<AgreedService> search(AgreedServiceQuery query, PageRequest page);

  /**
   * Returns all practices that match, each page fetched when the walk reaches it.
   *
   * @param query which company, and what else
   */
  default Paged<AgreedService> all(AgreedServiceQuery query) {
    return Paged.over(page -> search(query, page));
  }
}
