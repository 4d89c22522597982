package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
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
    Portal portal = portalBeforeLogin();
    assertEquals(0, payer().logins());

    throughLogin(portal, () -> ask(portal));
    ask(portal);

    assertEquals(1, payer().logins());
  }

  @Test
  void logsInWhenToldTo() {
    enter(portalBeforeLogin());
    assertEquals(1, payer().logins());
  }

  @Test
  void refusesAStrangerAndDoesNotTryAgainByItself() {
    Portal portal = portal(sample().stranger());
    LoginRefusedException refused = assertThrows(LoginRefusedException.class, () -> ask(portal));
    assertEquals(ErrorCode.LOGIN_REFUSED, refused.code());
    assertEquals(portal.info().id(), refused.portal());
    assertEquals(1, payer().loginAttempts());

    sample().enrol(payer(), sample().stranger());
    assertThrows(LoginRefusedException.class, () -> ask(portal));
    assertEquals(1, payer().loginAttempts());
    assertEquals(0, payer().logins());

    enter(portal);
    assertEquals(2, payer().loginAttempts());
    assertDoesNotThrow(() -> ask(portal));
    assertEquals(1, payer().logins());
  }

  @Test
  void refusesWhatCanBeNoUsersName() {
    for (String malformed : List.of("", " ", "20123456", "30-71234567-0", "nobody")) {
      Portal portal = portal(sample().credentials(malformed));
      LoginRefusedException refused =
          assertThrows(LoginRefusedException.class, () -> enter(portal));
      assertEquals(ErrorCode.LOGIN_REFUSED, refused.code());
    }
    assertEquals(0, payer().logins());
  }

  @Test
  void triesAWrongPasswordOnce() {
    Portal portal = portalBeforeLogin();
    payer().next(Fault.WRONG_PASSWORD);

    assertThrows(LoginRefusedException.class, () -> throughLogin(portal, () -> ask(portal)));
    assertThrows(LoginRefusedException.class, () -> ask(portal));
    assertEquals(1, payer().loginAttempts());

    enter(portal);
    assertDoesNotThrow(() -> ask(portal));
    assertEquals(2, payer().loginAttempts());
  }

  @Test
  void meetsAPasswordThatHasBecomeWrongAtTheNextLogin() {
    Portal portal = portal();
    ask(portal);
    payer().next(Fault.WRONG_PASSWORD);
    assertDoesNotThrow(() -> ask(portal));

    payer().expireSessions();

    assertThrows(LoginRefusedException.class, () -> throughLogin(portal, () -> ask(portal)));
    assertEquals(2, payer().loginAttempts());
  }

  @Test
  void keepsTheUsersNumberOutOfWhatIsShownOfARefusal() {
    Portal portal = portal(sample().stranger());
    LoginRefusedException refused = assertThrows(LoginRefusedException.class, () -> enter(portal));
    for (Throwable shown = refused; shown != null; shown = shown.getCause()) {
      String text = shown.toString();
      assertFalse(text.contains(sample().stranger().plain()), "the number is shown");
      assertFalse(text.contains(sample().stranger().formatted()), "the number is shown");
    }
  }

  @Test
  void logsInAgainWhenThePortalHasForgottenTheUser() {
    Portal portal = portal();
    int before = ask(portal);

    payer().expireSessions();

    assertEquals(before, throughLogin(portal, () -> ask(portal)));
    assertEquals(2, payer().logins());
  }

  @Test
  void logsInOnceForAllThreadsThatMeetAnExpiredSession() throws Exception {
    assumeFalse(sample().loginAsksPerson(), "ChallengesContract says what threads meet there");
    Portal portal = portal();
    int expected = ask(portal);
    payer().expireSessions();

    for (int read : askFromAllThreads(portal)) {
      assertEquals(expected, read);
    }
    assertEquals(2, payer().logins());
  }

  @Test
  void refusesCallsAfterClosing() {
    Portal portal = portal();
    ask(portal);

    portal.close();

    assertThrows(IllegalStateException.class, () -> ask(portal));
    assertThrows(IllegalStateException.class, portal::login);
    assertDoesNotThrow(portal::close);
  }

  /** Whoever has kept a copy of the session does not get in by it. */
  @Test
  void endsTheSessionAtThePortalByClosing() {
    assumeTrue(sample().offersLogout());
    KeptInMemory store = new KeptInMemory();
    Portal first = portalBeforeLogin(store);
    enter(first);
    byte[] copy = store.load().orElseThrow();

    first.close();
    store.save(copy);

    Portal second = portalBeforeLogin(store);
    throughLogin(second, () -> ask(second));
    assertEquals(2, payer().logins());
  }

  private List<Integer> askFromAllThreads(Portal portal)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Integer> counts = new ArrayList<>();
      List<Future<Integer>> asked = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        asked.add(threads.submit(() -> ask(portal)));
      }
      for (Future<Integer> answer : asked) {
        counts.add(answer.get());
      }
      return counts;
    } finally {
      threads.shutdownNow();
    }
  }

  private int ask(Portal portal) {
    return sample().list(portal).items().size();
  }
}
