package dev.portalsdk.billing;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import java.util.Optional;

/**
 * The invoices that the logged-in provider presented to a payer, "operaciones" or "facturas".
 *
 * <p>Obtain it with {@code portal.require(Invoices.class)}. Instances are safe for use by several
 * threads. Every implementation passes {@code InvoicesContract} of the testkit.
 */
public interface Invoices {

  /**
   * Returns one page of the invoices that match, in the portal's order, with one request.
   *
   * @param query which invoices
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @return the page: invoices, rows that could not be read, and what the portal says of the whole
   * @throws IllegalArgumentException if the query asks for days that the portal does not show, such
   *     as those of reception at Serena ART and those of issue at SanCor Salud
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<Invoice> list(InvoiceQuery query, PageRequest page);

  /**
   * Returns all invoices that match, each page fetched when the walk reaches it.
   *
   * <p>Walking it is strict: it ends with {@link IncompleteListException} if rows failed or are
   * missing. {@link Paged#read()} gives what arrived, with the failures beside it.
   *
   * @param query which invoices
   */
  default Paged<Invoice> all(InvoiceQuery query) {
    return Paged.over(page -> list(query, page));
  }

  /**
   * Returns the invoice of this name, or empty if the portal's list, fully read, lacks it.
   *
   * @param ref the name, such as a stored one
   * @throws IncompleteListException if it was not found and an illegible row, a missing row or a
   *     narrower window leaves that open
   */
  default Optional<Invoice> find(InvoiceRef ref) {
    InvoiceQuery number = InvoiceQuery.all().number(ref.key().number());
    InvoiceQuery query = ref.key().owner().company().map(number::company).orElse(number);
    Listing<Invoice> listing = all(query).read();
    Optional<Invoice> found =
        listing.items().stream().filter(invoice -> invoice.key().equals(ref.key())).findFirst();
    if (found.isEmpty()) {
      listing.orThrow();
    }
    return found;
  }
}
