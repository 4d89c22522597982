package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.time.DateRange;
import java.util.List;
import java.util.Map;

/**
 * What the contracts know of one payer's desk; what is expected belongs to {@link
 * PortalSample#provider()}.
 *
 * <p>Obtained by {@link PortalSample#desk()}. Implementations are immutable and thread-safe.
 */
public interface DeskSample {

  /**
   * Returns the provider's cases in the portal's order, on several days and pages; the first has
   * two stations, the others one.
   */
  List<Case> cases();

  /** Returns the days of all cases. */
  DateRange days();

  /** Returns the unit that has the first case now. */
  String unit();

  /**
   * Returns the provider's notices of a folder in the portal's order, some in each.
   *
   * @param folder which one
   */
  List<Notice> notices(NoticeFolder folder);

  /** Returns the useful documents in the portal's order, with their files; the first is a PDF. */
  Map<LibraryDocument, PortalDocument> library();

  /** Returns the tutorials in the portal's order, some of a section, some of none. */
  List<Tutorial> tutorials();
}
