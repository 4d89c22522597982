package dev.portalsdk.billing;

import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The fees that the logged-in provider and a payer agreed on, "aranceles".
 *
 * <p>A portal keeps few of them: SanCor Salud's has the last two updates and no other (manual
 * L202), so that a program that needs to know what was due a year ago keeps its own history, by
 * downloading each update when it appears.
 *
 * <p>Obtain it with {@code portal.require(FeeSchedules.class)}. SanCor Salud alone is known to have
 * it: this interface may still change. Instances are safe for use by several threads. Every
 * implementation passes {@code FeeSchedulesContract} of the testkit.
 */
public interface FeeSchedules {

  /**
   * Returns one page of the updates that the portal still has, in its order, with one request.
   *
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<FeeSchedule> list(PageRequest page);

  /** Returns all updates that the portal still has. */
  default Paged<FeeSchedule> all() {
    return Paged.over(this::list);
  }

  /**
   * Downloads an update, of whatever type its file is.
   *
   * @param schedule its {@link FeeSchedule#id()}
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal has it no longer
   * @throws dev.portalsdk.core.error.PortalUnavailableException if it is cut off
   */
  default PortalDocument download(EntryId schedule) {
    return download(schedule, Progress.none());
  }

  /**
   * Downloads an update and tells how far it is.
   *
   * @param schedule its {@link FeeSchedule#id()}
   * @param progress is told
   * @throws dev.portalsdk.core.error.PortalException as {@link #download(EntryId)}
   */
  PortalDocument download(EntryId schedule, Progress progress);
}
