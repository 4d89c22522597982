package dev.portalsdk.core.care;

import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The programmed transfers of patients, "traslados", that the logged-in provider asked for or was
 * asked for; read only.
 *
 * <p>SanCor Salud alone is known to have it, and its manual describes it in one sentence (L433):
 * that a list is asked for by kind and step is our reading, the rows are kept as they are shown,
 * and this interface may still change. A new transfer is asked for at the portal, whose form the
 * manual does not show. Instances are safe for use by several threads.
 */
public interface Transfers {

  /**
   * Returns one page of a list, in the portal's order, with one request.
   *
   * @param kind why patients are transferred
   * @param step requests or referrals
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   */
  Page<Transfer> list(TransferKind kind, TransferStep step, PageRequest page);

  /** Returns a whole list, each page fetched when the walk reaches it. */
  default Paged<Transfer> all(TransferKind kind, TransferStep step) {
    return Paged.over(page -> list(kind, step, page));
  }
}
