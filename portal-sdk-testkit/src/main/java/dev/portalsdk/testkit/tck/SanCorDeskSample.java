package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.DeskSamples;
import java.util.List;
import java.util.Map;

/** The {@link DeskSamples} as what the contracts expect at SanCor Salud. */
final class SanCorDeskSample implements DeskSample {

  @Override
  public List<Case> cases() {
    return DeskSamples.cases();
  }

  @Override
  public DateRange days() {
    return DeskSamples.DAYS;
  }

  @Override
  public String unit() {
    return DeskSamples.UNIT;
  }

  @Override
  public List<Notice> notices(NoticeFolder folder) {
    return folder == NoticeFolder.READ ? DeskSamples.readNotices() : DeskSamples.unreadNotices();
  }

  @Override
  public Map<LibraryDocument, PortalDocument> library() {
    return DeskSamples.library();
  }

  @Override
  public List<Tutorial> tutorials() {
    return DeskSamples.tutorials();
  }
}
