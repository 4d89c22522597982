package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How one gets in: at the first call, once for all threads, again when forgotten. */
public abstract class LoginContract extends PortalContract {

  private static final int THREADS = 20;

  @Test
  void asksNothingBeforeTheFirstCallAndThenLogsInOnce() {
    Portal portal = portal();
    Invoices invoices = portal.require(Invoices.class);
    assertEquals(0, payer().logins());

    ask(invoices);
    ask(invoices);

    assertEquals(1, payer().logins());
  }

  @Test
  void logsInWhenToldTo() {
    portal().login();
    assertEquals(1, payer().logins());
  }

  @Test
  void refusesAStrangerAndDoesNotTryAgainByItself() {
    Portal portal = portal(Samples.STRANGER);
    Invoices invoices = portal.require(Invoices.class);
    LoginRefusedException refused = assertThrows(LoginRefusedException.class, () -> ask(invoices));
    assertEquals(ErrorCode.LOGIN_REFUSED, refused.code());
    assertEquals(portal.info().id(), refused.portal());

    payer().enrol(Samples.STRANGER);
    assertThrows(LoginRefusedException.class, () -> ask(invoices));
    assertEquals(0, payer().logins());

    portal.login();
    assertDoesNotThrow(() -> ask(invoices));
    assertEquals(1, payer().logins());
  }

  @Test
  void keepsTheUsersNumberOutOfTheMessage() {
    Portal portal = portal(Samples.STRANGER);
    LoginRefusedException refused = assertThrows(LoginRefusedException.class, portal::login);
    String message = String.valueOf(refused.getMessage());
    assertEquals(-1, message.indexOf(Samples.STRANGER.plain()));
    assertEquals(-1, message.indexOf(Samples.STRANGER.formatted()));
  }

  @Test
  void logsInAgainWhenThePortalHasForgottenTheUser() {
    Invoices invoices = portal().require(Invoices.class);
    int before = ask(invoices);

    payer().expireSessions();

    assertEquals(before, ask(invoices));
    assertEquals(2, payer().logins());
  }

  @Test
  void logsInOnceForAllThreadsThatMeetAnExpiredSession() throws Exception {
    Invoices invoices = portal().require(Invoices.class);
    int expected = ask(invoices);
    payer().expireSessions();

    for (int read : askFromAllThreads(invoices)) {
      assertEquals(expected, read);
    }
    assertEquals(2, payer().logins());
  }

  @Test
  void refusesCallsAfterClosing() {
    Portal portal = portal();
    Invoices invoices = portal.require(Invoices.class);
    ask(invoices);

    portal.close();

    assertThrows(IllegalStateException.class, () -> ask(invoices));
    assertThrows(IllegalStateException.class, portal::login);
    assertDoesNotThrow(portal::close);
  }

  private static List<Integer> askFromAllThreads(Invoices invoices)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Integer> counts = new ArrayList<>();
      List<Future<Integer>> asked = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        asked.add(threads.submit(() -> ask(invoices)));
      }
      for (Future<Integer> answer : asked) {
        counts.add(answer.get());
      }
      return counts;
    } finally {
      threads.shutdownNow();
    }
  }

  private static int ask(Invoices invoices) {
    return invoices.list(InvoiceQuery.all(), PageRequest.first()).items().size();
  }
}
