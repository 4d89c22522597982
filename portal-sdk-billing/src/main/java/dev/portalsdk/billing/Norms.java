package dev.portalsdk.billing;

import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The rules by which a payer bills and audits, "normas": dispositions, criteria of billing, norms
 * of medical audit.
 *
 * <p>Listing them changes nothing; opening one marks it as read. That it does is this project's
 * reading of «Norma leída el 22/12/2021» (SanCor Salud's manual L274).
 *
 * <p>Obtain it with {@code portal.require(Norms.class)}. SanCor Salud alone is known to have it:
 * this interface may still change. Instances are safe for use by several threads. Every
 * implementation passes {@code NormsContract} of the testkit.
 */
public interface Norms {

  /**
   * Returns one page of the norms of a folder, in the portal's order, with one request.
   *
   * @param folder the unread or the repository
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<Norm> list(NormFolder folder, PageRequest page);

  /**
   * Returns all norms of a folder, each page fetched when the walk reaches it.
   *
   * @param folder the unread or the repository
   */
  default Paged<Norm> all(NormFolder folder) {
    return Paged.over(page -> list(folder, page));
  }

  /**
   * Opens a norm, which marks it as read.
   *
   * @param norm its {@link Norm#id()}
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal has no such norm
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was asked for and did not come
   *     whole: it may be marked as read by now, and is not asked for again by itself
   */
  default PortalDocument download(EntryId norm) {
    return download(norm, Progress.none());
  }

  /**
   * Opens a norm, which marks it as read, and tells how far the file is.
   *
   * @param norm its {@link Norm#id()}
   * @param progress is told
   * @throws dev.portalsdk.core.error.PortalException as {@link #download(EntryId)}
   */
  PortalDocument download(EntryId norm, Progress progress);
}
