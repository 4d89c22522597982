package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.DeskFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.List;

/** The payer's notices as one provider has read them. */
final class MemoryNotices implements Notices {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryNotices(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public Page<Notice> list(NoticeFolder folder, PageRequest request) {
    PageCut cut = PageCut.whole(request);
    return session.read("list notices", x -> list(x, folder, cut));
  }

  private Page<Notice> list(Exchange exchange, NoticeFolder folder, PageCut cut) {
    return visit.list(exchange.call(), cut, file -> notices(file.desk(), folder));
  }

  private List<Notice> notices(DeskFile desk, NoticeFolder folder) {
    return payer.bulletin().notices().stream()
        .filter(notice -> folder(desk, notice.id()) == folder)
        .map(notice -> notice.toBuilder().folder(folder).build())
        .map(notice -> notice.toBuilder().shown(payer.rules().desk().shown(notice)).build())
        .toList();
  }

  private static NoticeFolder folder(DeskFile desk, EntryId notice) {
    return desk.hasRead(notice) ? NoticeFolder.READ : NoticeFolder.UNREAD;
  }

  /** Looks it up first: a session that has ended is noticed where it does no harm. */
  @Override
  public void markRead(EntryId notice) {
    if (session.read("look up notice", x -> isUnread(x, notice))) {
      session.write("mark notice as read", x -> markRead(x, notice));
    }
  }

  private boolean isUnread(Exchange exchange, EntryId notice) {
    if (holds(exchange, NoticeFolder.UNREAD, notice)) {
      return true;
    }
    if (holds(exchange, NoticeFolder.READ, notice)) {
      return false;
    }
    throw new RequestRefusedException(exchange.call(), "the portal has no such notice", null);
  }

  private boolean holds(Exchange exchange, NoticeFolder folder, EntryId notice) {
    PageCut whole = PageCut.whole(PageRequest.first());
    return list(exchange, folder, whole).items().stream()
        .anyMatch(listed -> listed.id().equals(notice));
  }

  private boolean markRead(Exchange exchange, EntryId notice) {
    visit.change(exchange, file -> file.desk().read(notice));
    return true;
  }
}
