package dev.portalsdk.core.care;

import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The authorisations that a payer issued to the logged-in provider, "autorizaciones emitidas"; read
 * only.
 *
 * <p>Serena ART alone is known to have it, and its manual names it without a picture: this
 * interface may still change. Instances are safe for use by several threads.
 */
public interface Authorizations {

  /**
   * Returns one page of the authorisations, in the portal's order, with one request.
   *
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   */
  Page<Authorization> list(PageRequest page);

  /** Returns all authorisations, each page fetched when the walk reaches it. */
  default Paged<Authorization> all() {
    return Paged.over(this::list);
  }
}
