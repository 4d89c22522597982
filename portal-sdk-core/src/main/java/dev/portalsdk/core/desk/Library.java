package dev.portalsdk.core.desk;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The files that a payer keeps for all its providers, "documentación útil".
 *
 * <p>Obtain it with {@code portal.require(Library.class)}. SanCor Salud alone is known to have it
 * (manual L412-414): this interface may still change. Instances are safe for use by several
 * threads. Every implementation passes {@code LibraryContract} of the testkit.
 */
public interface Library {

  /**
   * Returns one page of the files, in the portal's order, with one request.
   *
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<LibraryDocument> list(PageRequest page);

  /** Returns all files, each page fetched when the walk reaches it. */
  default Paged<LibraryDocument> all() {
    return Paged.over(this::list);
  }

  /**
   * Downloads a file, of whatever type it is.
   *
   * @param document its {@link LibraryDocument#id()}
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal has no such file
   * @throws dev.portalsdk.core.error.PortalUnavailableException if it is cut off
   */
  default PortalDocument download(EntryId document) {
    return download(document, Progress.none());
  }

  /**
   * Downloads a file and tells how far it is.
   *
   * @param document its {@link LibraryDocument#id()}
   * @param progress is told
   * @throws dev.portalsdk.core.error.PortalException as {@link #download(EntryId)}
   */
  PortalDocument download(EntryId document, Progress progress);
}
