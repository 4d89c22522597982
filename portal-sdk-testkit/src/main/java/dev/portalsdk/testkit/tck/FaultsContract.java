package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
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
    Invoices invoices = portal().require(Invoices.class);
    payer().next(Fault.EXPIRED_SESSION);

    assertEquals(sample().invoices(), read(invoices).items());
    assertEquals(2, payer().logins());
  }

  @Test
  void doesNotLogInForEverWhereTheSessionIsLostEachTime() {
    Invoices invoices = portal().require(Invoices.class);
    payer().next(Fault.EXPIRED_SESSION, FOR_GOOD);

    assertCode(ErrorCode.SESSION_LOST, PortalUnavailableException.class, () -> read(invoices));
    assertTrue(payer().logins() <= 3, "logins: " + payer().logins());
  }

  @Test
  void goesOnAfterAConnectionThatWasClosedOnce() {
    Invoices invoices = portal().require(Invoices.class);
    payer().next(Fault.CLOSED);

    assertEquals(sample().invoices(), read(invoices).items());
  }

  @Test
  void saysThatThePortalIsUnreachable() {
    Invoices invoices = portal().require(Invoices.class);
    payer().next(Fault.CLOSED, FOR_GOOD);

    assertCode(
        ErrorCode.PORTAL_UNREACHABLE, PortalUnavailableException.class, () -> read(invoices));
  }

  @Test
  void saysThatThePortalIsUnderMaintenanceAndWorksAfterIt() {
    Invoices invoices = portal().require(Invoices.class);
    payer().beginMaintenance();
    assertCode(
        ErrorCode.PORTAL_MAINTENANCE, PortalUnavailableException.class, () -> read(invoices));

    payer().endMaintenance();
    assertEquals(sample().invoices(), read(invoices).items());
  }

  @Test
  void saysThatAColumnWasRenamedAndNeverThatTheListIsEmpty() {
    Invoices invoices = portal().require(Invoices.class);
    payer().next(Fault.RENAMED_COLUMN);

    assertCode(ErrorCode.PAGE_CHANGED, PortalChangedException.class, () -> read(invoices));
    assertDoesNotThrow(() -> read(invoices));
  }

  @Test
  void meetsAFaultOnlyOnceThePortalKnowsTheUserAgain() {
    Invoices invoices = portal().require(Invoices.class);
    read(invoices);
    payer().expireSessions();
    payer().next(Fault.RENAMED_COLUMN);

    assertCode(ErrorCode.PAGE_CHANGED, PortalChangedException.class, () -> read(invoices));
    assertEquals(2, payer().logins());
  }

  @Test
  void neverCallsAListProvenThatLacksARow() {
    Invoices invoices = portal().require(Invoices.class);
    payer().next(Fault.DROPPED_ROW);

    try {
      Listing<Invoice> listing = read(invoices);
      assertTrue(listing.items().size() < sample().invoices().size(), "a row is missing");
      assertNotEquals(Completeness.Level.PROVEN, listing.completeness().level());
    } catch (PortalChangedException noticed) {
      assertEquals(ErrorCode.INCONSISTENT_LISTING, noticed.code());
    }
  }

  @Test
  void endsAtTheDeadlineWhereThePortalIsSlow() {
    Invoices invoices = portal().require(Invoices.class);
    read(invoices);
    payer().next(Fault.SLOW);

    assertCode(ErrorCode.DEADLINE_EXCEEDED, PortalUnavailableException.class, () -> read(invoices));
    assertDoesNotThrow(() -> read(invoices));
  }

  private void assertCode(
      ErrorCode code, Class<? extends PortalException> type, Runnable question) {
    PortalException failed = assertThrows(type, question::run);
    assertEquals(code, failed.code());
    assertEquals(payer().id(), failed.portal());
  }

  private static Listing<Invoice> read(Invoices invoices) {
    return invoices.all(InvoiceQuery.all()).read();
  }
}
