package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.spi.Fault;
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
    Portal portal = portal(sample().stranger());
    Invoices invoices = portal.require(Invoices.class);
    LoginRefusedException refused = assertThrows(LoginRefusedException.class, () -> ask(invoices));
    assertEquals(ErrorCode.LOGIN_REFUSED, refused.code());
    assertEquals(portal.info().id(), refused.portal());
    assertEquals(1, payer().loginAttempts());

    payer().enrol(sample().stranger());
    assertThrows(LoginRefusedException.class, () -> ask(invoices));
    assertEquals(1, payer().loginAttempts());
    assertEquals(0, payer().logins());

    portal.login();
    assertEquals(2, payer().loginAttempts());
    assertDoesNotThrow(() -> ask(invoices));
    assertEquals(1, payer().logins());
  }

  @Test
  void refusesWhatCanBeNoUsersName() {
    for (String malformed : List.of("", " ", "20123456", "30-71234567-0", "nobody")) {
      Portal portal = portal(sample().credentials(malformed));
      LoginRefusedException refused = assertThrows(LoginRefusedException.class, portal::login);
      assertEquals(ErrorCode.LOGIN_REFUSED, refused.code());
    }
    assertEquals(0, payer().logins());
  }

  @Test
  void triesAWrongPasswordOnce() {
    Portal portal = portal();
    payer().next(Fault.WRONG_PASSWORD);
    Invoices invoices = portal.require(Invoices.class);

    assertThrows(LoginRefusedException.class, () -> ask(invoices));
    assertThrows(LoginRefusedException.class, () -> ask(invoices));
    assertEquals(1, payer().loginAttempts());

    portal.login();
    assertDoesNotThrow(() -> ask(invoices));
    assertEquals(2, payer().loginAttempts());
  }

  @Test
  void meetsAPasswordThatHasBecomeWrongAtTheNextLogin() {
    Invoices invoices = portal().require(Invoices.class);
    ask(invoices);
    payer().next(Fault.WRONG_PASSWORD);
    assertDoesNotThrow(() -> ask(invoices));

    payer().expireSessions();

    assertThrows(LoginRefusedException.class, () -> ask(invoices));
    assertEquals(2, payer().loginAttempts());
  }

  @Test
  void keepsTheUsersNumberOutOfWhatIsShownOfARefusal() {
    LoginRefusedException refused =
        assertThrows(LoginRefusedException.class, portal(sample().stranger())::login);
    for (Throwable shown = refused; shown != null; shown = shown.getCause()) {
      String text = shown.toString();
      assertFalse(text.contains(sample().stranger().plain()), "the number is shown");
      assertFalse(text.contains(sample().stranger().formatted()), "the number is shown");
    }
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
