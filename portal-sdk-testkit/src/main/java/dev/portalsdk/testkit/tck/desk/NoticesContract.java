package dev.portalsdk.testkit.tck.desk;

import static dev.portalsdk.core.desk.NoticeFolder.READ;
import static dev.portalsdk.core.desk.NoticeFolder.UNREAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.PortalContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Notices} promises, whatever the portal: a history, and what marks it as read. */
public abstract class NoticesContract extends PortalContract {

  @Test
  void keepsTheUnreadAndTheReadApart() {
    for (NoticeFolder folder : NoticeFolder.values()) {
      assertEquals(sample().desk().notices(folder), listed(folder));
    }
  }

  @Test
  void keepsTheTextsAsShownBesideTheNotice() {
    for (Notice notice : listed(UNREAD)) {
      assertTrue(notice.shown().asMap().containsValue(notice.title()));
    }
  }

  @Test
  void showsWhatThePayerPublishes() {
    Notice published =
        Notice.builder(EntryId.parse("990"))
            .title("Aviso")
            .text("Dice \"esto\" y \\ aquello")
            .published(LocalDate.of(2022, 1, 3))
            .build();
    payer().desk().publish(published);

    List<Notice> expected = new ArrayList<>(sample().desk().notices(UNREAD));
    expected.add(published);
    assertEquals(expected, listed(UNREAD));
  }

  @Test
  void listingMarksNothingAsRead() {
    listed(UNREAD);
    assertEquals(sample().desk().notices(UNREAD), listed(UNREAD));
  }

  @Test
  void movesWhatWasReadAndNothingElse() {
    notices().markRead(first().id());

    assertEquals(ids(sample().desk().notices(UNREAD)).subList(1, unread()), ids(listed(UNREAD)));
    assertTrue(ids(listed(READ)).contains(first().id()));
    assertEquals(sample().desk().notices(READ).size() + 1, listed(READ).size());
  }

  @Test
  void changesNothingOfWhatWasReadAlready() {
    notices().markRead(sample().desk().notices(READ).get(0).id());
    assertEquals(sample().desk().notices(READ), listed(READ));
    assertEquals(sample().desk().notices(UNREAD), listed(UNREAD));
  }

  @Test
  void refusesANoticeThatThePortalDoesNotHave() {
    EntryId absent = EntryId.parse("999999");
    assertThrows(RequestRefusedException.class, () -> notices().markRead(absent));
  }

  @Test
  void leavesTheNoticesOfOthersUnread() {
    notices().markRead(first().id());
    Notices others = portal(sample().newProvider()).require(Notices.class);
    assertTrue(others.all(UNREAD).stream().anyMatch(notice -> notice.id().equals(first().id())));
  }

  @Test
  void isMarkedOnceIfTheSessionHasEnded() {
    listed(UNREAD);
    payer().expireSessions();
    notices().markRead(first().id());
    assertTrue(ids(listed(READ)).contains(first().id()));
  }

  @Test
  void saysThatNobodyKnowsWhatBecameOfItAndAsksNoSecondTime() {
    payer().next(Fault.REQUEST_LOST);
    assertThrows(OutcomeUnknownException.class, () -> notices().markRead(first().id()));
    assertEquals(sample().desk().notices(UNREAD), listed(UNREAD));

    payer().next(Fault.ANSWER_LOST);
    assertThrows(OutcomeUnknownException.class, () -> notices().markRead(first().id()));
    assertTrue(ids(listed(READ)).contains(first().id()));
  }

  private int unread() {
    return sample().desk().notices(UNREAD).size();
  }

  private Notice first() {
    return sample().desk().notices(UNREAD).get(0);
  }

  private List<Notice> listed(NoticeFolder folder) {
    return notices().all(folder).stream().toList();
  }

  private static List<EntryId> ids(List<Notice> notices) {
    return notices.stream().map(Notice::id).toList();
  }

  private Notices notices() {
    return portal().require(Notices.class);
  }
}
