package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.testkit.spi.Fault;
import org.junit.jupiter.api.Test;

/** What the library makes of a portal that goes wrong: it goes on, or says what happened. */
public abstract class FaultsContract extends PortalContract {

  /** More often than the library tries. */
  private static final int FOR_GOOD = 10;

  @Test
  void goesOnAfterAnExpiredSession() {
    Portal portal = portal();
    payer().next(Fault.EXPIRED_SESSION);

    assertEquals(sample().listed(), throughLogin(portal, () -> read(portal)).items());
    assertEquals(2, payer().logins());
  }

  @Test
  void doesNotLogInForEverWhereTheSessionIsLostEachTime() {
    Portal portal = portal();
    payer().next(Fault.EXPIRED_SESSION, FOR_GOOD);

    ErrorCode code =
        sample().loginAsksPerson() ? ErrorCode.HUMAN_CHALLENGE : ErrorCode.SESSION_LOST;
    assertCode(code, PortalException.class, () -> read(portal));
    assertTrue(payer().logins() <= 3, "logins: " + payer().logins());
  }

  @Test
  void goesOnAfterAConnectionThatWasClosedOnce() {
    Portal portal = portal();
    payer().next(Fault.CLOSED);

    assertEquals(sample().listed(), read(portal).items());
  }

  @Test
  void saysThatThePortalIsUnreachable() {
    Portal portal = portal();
    payer().next(Fault.CLOSED, FOR_GOOD);

    assertCode(ErrorCode.PORTAL_UNREACHABLE, PortalUnavailableException.class, () -> read(portal));
  }

  @Test
  void saysThatThePortalIsUnderMaintenanceAndWorksAfterIt() {
    Portal portal = portal();
    payer().beginMaintenance();
    assertCode(ErrorCode.PORTAL_MAINTENANCE, PortalUnavailableException.class, () -> read(portal));

    payer().endMaintenance();
    assertEquals(sample().listed(), read(portal).items());
  }

  @Test
  void saysThatAColumnWasRenamedAndNeverThatTheListIsEmpty() {
    Portal portal = portal();
    payer().next(Fault.RENAMED_COLUMN);

    assertCode(ErrorCode.PAGE_CHANGED, PortalChangedException.class, () -> read(portal));
    assertDoesNotThrow(() -> read(portal));
  }

  @Test
  void meetsAFaultOnlyOnceThePortalKnowsTheUserAgain() {
    Portal portal = portal();
    read(portal);
    payer().expireSessions();
    payer().next(Fault.RENAMED_COLUMN);

    assertCode(
        ErrorCode.PAGE_CHANGED,
        PortalChangedException.class,
        () -> throughLogin(portal, () -> read(portal)));
    assertEquals(2, payer().logins());
  }

  @Test
  void neverCallsAListProvenThatLacksARow() {
    Portal portal = portal();
    payer().next(Fault.DROPPED_ROW);

    try {
      Listing<?> listing = read(portal);
      assertTrue(listing.items().size() < sample().listed().size(), "a row is missing");
      assertNotEquals(Completeness.Level.PROVEN, listing.completeness().level());
    } catch (PortalChangedException noticed) {
      assertEquals(ErrorCode.INCONSISTENT_LISTING, noticed.code());
    }
  }

  @Test
  void endsAtTheDeadlineWhereThePortalIsSlow() {
    Portal portal = portal();
    read(portal);
    payer().next(Fault.SLOW);

    assertCode(ErrorCode.DEADLINE_EXCEEDED, PortalUnavailableException.class, () -> read(portal));
    assertDoesNotThrow(() -> read(portal));
  }

  private void assertCode(
      ErrorCode code, Class<? extends PortalException> type, Runnable question) {
    PortalException failed = assertThrows(type, question::run);
    assertEquals(code, failed.code());
    assertEquals(payer().id(), failed.portal());
  }

  private Listing<?> read(Portal portal) {
    return sample().list(portal);
  }
}
