package dev.portalsdk.billing;

import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.billing.submission.ShipmentRef;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import java.util.Optional;

/**
 * What the logged-in provider handed in through the portal, "Envíos Realizados" (SanCor's manual
 * L365-375); {@link Submissions} sends new ones, and what a shipment lacks.
 *
 * <p>Obtain it with {@code portal.require(Shipments.class)}. Instances are safe for use by several
 * threads. Every implementation passes {@code ShipmentsContract} of the testkit. It has one
 * implementor so far and may still change.
 */
public interface Shipments {

  /**
   * Returns one page of the shipments that match, in the portal's order, which is not that of their
   * numbers.
   *
   * <p>A portal may show fewer months than were asked for, SanCor's the last six; the page's
   * completeness then says which.
   *
   * @param query which shipments
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<Shipment> list(ShipmentQuery query, PageRequest page);

  /**
   * Returns all shipments that match, each page fetched when the walk reaches it; as strict as
   * every {@link Paged}: at a portal that shows the last months alone, a walk without days of
   * dispatch within them throws at its end.
   *
   * @param query which shipments
   */
  default Paged<Shipment> all(ShipmentQuery query) {
    return Paged.over(page -> list(query, page));
  }

  /**
   * Returns the shipment of this name, or empty if the portal's list, fully read, lacks it.
   *
   * @param ref the name, such as a stored one
   * @throws dev.portalsdk.core.page.IncompleteListException if it was not found and an illegible or
   *     missing row, or days that the portal no longer shows, leave that open
   */
  default Optional<Shipment> find(ShipmentRef ref) {
    Listing<Shipment> listing = all(ShipmentQuery.all().number(ref.number())).read();
    Optional<Shipment> found =
        listing.items().stream().filter(shipment -> shipment.ref().equals(ref)).findFirst();
    if (found.isEmpty()) {
      listing.orThrow();
    }
    return found;
  }
}
