package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.tripwire.Leaks;
import java.util.Arrays;
import java.util.stream.IntStream;
import okhttp3.FormBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One session in several processes, of which each has a transport of its own. */
class KeptVisitTest {

  private final KeptInMemory store = new KeptInMemory();
  private final Transport firstProcess = PortalServer.transport();
  private final Transport secondProcess = PortalServer.transport();

  private AskingPortal portal;
  private HttpSession first;
  private HttpSession second;

  @BeforeEach
  void start() {
    portal = new AskingPortal();
    first = portal.session(firstProcess, store);
    second = portal.session(secondProcess, store);
  }

  @AfterEach
  void stop() {
    firstProcess.close();
    secondProcess.close();
    portal.close();
  }

  private static HumanChallengeException asked(HttpSession session) {
    HumanChallengeException asked =
        catchThrowableOfType(HumanChallengeException.class, () -> AskingPortal.list(session));
    assertThat(asked).isNotNull();
    return asked;
  }

  private void enter(HttpSession session) {
    session.answer(AskingPortal.right(asked(session)));
  }

  private static void failsToStore(Runnable call) {
    assertThatExceptionOfType(LocalStorageException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE_FAILED))
        .satisfies(Leaks::assertNoneIn);
  }

  @Test
  void goesOnInAnotherProcessWithCookieAndToken() {
    enter(first);

    assertThat(AskingPortal.list(second)).isEqualTo("rows for Bearer t1");
    assertThat(portal.server.logins).hasValue(2);
  }

  @Test
  void isAnsweredInAnotherProcess() {
    enter(first);
    portal.next();
    HumanChallengeException asked = asked(first);
    firstProcess.close();

    second.answer(AskingPortal.right(asked));

    assertThat(AskingPortal.list(second)).isEqualTo("rows for Bearer t1");
    assertThat(portal.server.logins).hasValue(2);
  }

  @Test
  void letsAProcessGoOnForWhichAnotherHasAnswered() {
    HumanChallengeException asked = asked(first);
    second.answer(AskingPortal.right(asked));

    assertThat(AskingPortal.list(first)).isEqualTo("rows for Bearer t1");
    assertThat(portal.server.logins).hasValue(2);
  }

  @Test
  void forgetsTheQuestionThatWasAnsweredElsewhere() {
    second.answer(AskingPortal.right(asked(first)));
    AskingPortal.list(first);
    portal.server.expireSession();

    assertThat(asked(first).challenge().id()).isEqualTo("q2");
  }

  @Test
  void staysWhereAProcessClosesThatHasAnOlderOne() {
    enter(first);
    portal.server.expireSession();
    enter(second);

    first.close();
    assertThat(AskingPortal.list(portal.session(secondProcess, store)))
        .isEqualTo("rows for Bearer t2");
  }

  @Test
  void isDeletedOnceThePortalHasForgottenTheUser() {
    enter(first);
    portal.server.expireSession();

    HumanChallengeException asked = asked(second);
    assertThat(store.session).isNull();

    second.answer(AskingPortal.right(asked));
    assertThat(AskingPortal.list(first)).isEqualTo("rows for Bearer t2");
    assertThat(portal.server.logins).hasValue(4);
  }

  @Test
  void isGivenUpByALoginThatSomebodyAsksFor() {
    enter(first);

    HumanChallengeException asked =
        catchThrowableOfType(HumanChallengeException.class, second::login);
    assertThat(asked(second)).isSameAs(asked);
    second.answer(AskingPortal.right(asked));

    assertThat(AskingPortal.list(second)).isEqualTo("rows for Bearer t2");
  }

  @Test
  void endsByClosingAndNotByTheEndOfAProcess() {
    enter(first);
    firstProcess.close();
    first.close();
    assertThat(store.session).isNotNull();

    AskingPortal.list(second);
    second.close();
    assertThat(store.session).isNull();
    assertThat(portal.server.requestsTo("/logout")).isEqualTo(1);
  }

  @Test
  void isLeftAloneByWhoeverNeverAsked() {
    enter(first);
    second.close();
    assertThat(store.session).isNotNull();
    assertThat(portal.server.requestsTo("/logout")).isZero();
  }

  @Test
  void isSavedOncePerChangeHoweverManyThreadsAreAsked() {
    enter(first);
    portal.next();
    IntStream.range(0, 50).parallel().forEach(i -> asked(first));
    assertThat(store.saves).hasValue(1);
  }

  @Test
  void isIgnoredIfItIsNotWhole() {
    enter(first);
    byte[] whole = store.session;
    for (int cut : new int[] {0, 1, 31, 32, 33, whole.length / 2, whole.length - 1}) {
      store.session = Arrays.copyOf(whole, cut);
      asked(portal.session(secondProcess, store));
    }
    for (int place = 0; place < whole.length; place += 7) {
      store.session = whole.clone();
      store.session[place] ^= 1;
      asked(portal.session(secondProcess, store));
    }
  }

  @Test
  void isIgnoredAtAnotherAddress() {
    enter(first);
    try (AskingPortal other = new AskingPortal()) {
      asked(other.session(secondProcess, store));
      assertThat(other.server.requestsTo("/list")).isZero();
    }
  }

  @Test
  void saysThatTheStoreCannotBeRead() {
    store.failing = "load";
    failsToStore(() -> AskingPortal.list(first));
    assertThat(portal.server.requests).isEmpty();

    store.failing = "";
    enter(first);
  }

  @Test
  void saysThatTheStoreCannotBeWrittenAndGoesOnAfterThat() {
    HumanChallengeException asked = asked(first);
    store.failing = "save";
    failsToStore(() -> first.answer(AskingPortal.right(asked)));
    assertThat(AskingPortal.list(first)).startsWith("rows");
    portal.next();
    failsToStore(() -> AskingPortal.list(first));

    store.failing = "";
    asked(first);
    assertThat(store.session).isNotNull();
    assertThat(portal.server.logins).hasValue(2);
  }

  @Test
  void saysThatTheStoreCannotForget() {
    enter(first);
    store.failing = "delete";
    failsToStore(first::close);
    assertThat(portal.server.requestsTo("/logout")).isEqualTo(1);
  }

  @Test
  void hidesNoFormThatWasSentBehindAStoreThatFails() {
    enter(first);
    portal.server.pages.put("/upload", request -> portal.next());
    store.session = null;
    store.failing = "save";
    FormBody form = new FormBody.Builder().add("a", "b").build();

    assertThatThrownBy(
            () -> first.write("upload", x -> x.send(x.api(Pages.class).post("upload", form))))
        .isInstanceOf(OutcomeUnknownException.class);
  }
}
