package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.spi.json.PortalWords;
import java.util.Map;

/** The history "Novedades" of the read and the unread (manual L443-445). */
final class SanCorNotices implements Notices {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorNotices(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<Notice> list(NoticeFolder folder, PageRequest request) {
    request.requireFirst();
    return context.session().read("list notices", x -> list(x, folder));
  }

  private Page<Notice> list(Exchange exchange, NoticeFolder folder) {
    Map<String, String> parameters = Map.of("estado", words(folder));
    JsonPage page = api.get(exchange, endpoints.notices(), parameters);
    return new NoticesPage(page, folder).notices(PageRequest.first());
  }

  /** The two halves of the history, «leídas y no leídas» (L445). */
  private static String words(NoticeFolder folder) {
    return folder == NoticeFolder.READ ? "leídas" : "no leídas";
  }

  /** Looks it up first: a session that has ended is noticed where it does no harm. */
  @Override
  public void markRead(EntryId notice) {
    if (context.session().read("look up notice", x -> isUnread(x, notice))) {
      context.session().write("mark notice as read", x -> markRead(x, notice));
    }
  }

  private boolean isUnread(Exchange exchange, EntryId notice) {
    Page<Notice> unread = list(exchange, NoticeFolder.UNREAD);
    if (holds(unread, notice)) {
      return true;
    }
    Page<Notice> read = list(exchange, NoticeFolder.READ);
    if (holds(read, notice)) {
      return false;
    }
    unread.listing().orThrow();
    read.listing().orThrow();
    throw new RequestRefusedException(exchange.call(), "the portal has no such notice", null);
  }

  private static boolean holds(Page<Notice> page, EntryId notice) {
    return page.items().stream().anyMatch(listed -> listed.id().equals(notice));
  }

  private boolean markRead(Exchange exchange, EntryId notice) {
    // What is no message of the portal does not say that it was taken.
    PortalWords.in(api.put(exchange, endpoints.noticeRead(), Named.of(notice)));
    return true;
  }
}
