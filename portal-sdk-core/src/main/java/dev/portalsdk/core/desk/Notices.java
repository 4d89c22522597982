package dev.portalsdk.core.desk;

import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * What a payer tells its providers, "novedades", as a history of the unread and the read.
 *
 * <p>Listing them changes nothing; {@link #markRead} does. Obtain it with {@code
 * portal.require(Notices.class)}. SanCor Salud alone is known to have it (manual L443-445): this
 * interface may still change. Instances are safe for use by several threads. Every implementation
 * passes {@code NoticesContract} of the testkit.
 */
public interface Notices {

  /**
   * Returns one page of the notices of a folder, in the portal's order, with one request.
   *
   * @param folder the unread or the read
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<Notice> list(NoticeFolder folder, PageRequest page);

  /**
   * Returns all notices of a folder, each page fetched when the walk reaches it.
   *
   * @param folder the unread or the read
   */
  default Paged<Notice> all(NoticeFolder folder) {
    return Paged.over(page -> list(folder, page));
  }

  /**
   * Takes note of it that a notice was read. It is asked for once and never again by itself.
   *
   * @param notice its {@link Notice#id()}; of one that is read already nothing changes
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal has no such notice
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was sent and no answer says what
   *     became of it: the folders tell
   */
  void markRead(EntryId notice);
}
