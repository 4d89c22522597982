package dev.portalsdk.testkit.tck.agreement;

import static dev.portalsdk.billing.agreement.NormFolder.REPOSITORY;
import static dev.portalsdk.billing.agreement.NormFolder.UNREAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Norms} promises, whatever the portal: opening one is a change, done once. */
public abstract class NormsContract extends PortalContract {

  @Test
  void keepsTheUnreadAndTheRepositoryApart() {
    for (NormFolder folder : NormFolder.values()) {
      assertEquals(sample().agreement().norms(folder), listed(folder));
    }
  }

  @Test
  void keepsTheTextsAsShownBesideTheNorm() {
    for (Norm norm : listed(REPOSITORY)) {
      assertTrue(norm.shown().asMap().containsValue(norm.document()));
      assertTrue(norm.shown().asMap().containsValue(norm.action()));
    }
  }

  @Test
  void listingMarksNothingAsRead() {
    listed(UNREAD);
    assertEquals(sample().agreement().norms(UNREAD), listed(UNREAD));
  }

  @Test
  void marksANormAsReadByOpeningIt() {
    PortalDocument file = sample().agreement().file(first());
    try (PortalDocument opened = norms().download(first().id())) {
      assertEquals(file.sha256(), opened.sha256());
      assertEquals(file.name(), opened.name());
    }
    assertTrue(listed(UNREAD).stream().noneMatch(norm -> norm.id().equals(first().id())));
    assertTrue(inRepository().readOn().isPresent());
  }

  @Test
  void opensANormOfTheRepositoryOnceMore() {
    Norm read = sample().agreement().norms(REPOSITORY).get(0);
    norms().download(read.id()).close();
    assertEquals(sample().agreement().norms(REPOSITORY), listed(REPOSITORY));
  }

  @Test
  void refusesANormThatThePortalDoesNotHave() {
    EntryId absent = EntryId.parse("999999");
    assertThrows(RequestRefusedException.class, () -> norms().download(absent));
  }

  @Test
  void leavesTheNormsOfOthersUnread() {
    norms().download(first().id()).close();
    Norms others = portal(sample().newProvider()).require(Norms.class);
    assertTrue(others.all(UNREAD).stream().anyMatch(norm -> norm.id().equals(first().id())));
  }

  @Test
  void isOpenedIfTheSessionHasEnded() {
    listed(UNREAD);
    payer().expireSessions();
    norms().download(first().id()).close();
    assertTrue(inRepository().readOn().isPresent());
  }

  @Test
  void opensNothingASecondTimeByItself() {
    payer().next(Fault.CUT_DOWNLOAD);
    EntryId id = first().id();
    OutcomeUnknownException unknown =
        assertThrows(OutcomeUnknownException.class, () -> norms().download(id));
    assertEquals(ErrorCode.TRUNCATED_DOWNLOAD, unknown.reason());
    assertTrue(inRepository().readOn().isPresent());
  }

  private Norm inRepository() {
    return listed(REPOSITORY).stream()
        .filter(norm -> norm.id().equals(first().id()))
        .findFirst()
        .orElseThrow();
  }

  private Norm first() {
    return sample().agreement().norms(UNREAD).get(0);
  }

  private List<Norm> listed(NormFolder folder) {
    return norms().all(folder).stream().toList();
  }

  private Norms norms() {
    return portal().require(Norms.class);
  }
}
