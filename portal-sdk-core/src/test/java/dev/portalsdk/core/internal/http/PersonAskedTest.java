package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.tripwire.Leaks;
import java.util.List;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.FormBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question that only a person may answer, before a login and in the middle of a session. */
class PersonAskedTest {

  private AskingPortal portal;
  private Transport transport;
  private HttpSession session;

  @BeforeEach
  void start() {
    portal = new AskingPortal();
    transport = PortalServer.transport();
    session = portal.session(transport, null);
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  private HumanChallengeException asked() {
    return asked(() -> AskingPortal.list(session));
  }

  private static HumanChallengeException asked(Runnable question) {
    HumanChallengeException asked =
        catchThrowableOfType(HumanChallengeException.class, question::run);
    assertThat(asked).isNotNull();
    Leaks.assertNoneIn(asked);
    return asked;
  }

  private void enter() {
    session.answer(AskingPortal.right(asked()));
  }

  private static void fails(Runnable call, ErrorCode code) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            PortalException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              Leaks.assertNoneIn(e);
            });
  }

  @Test
  void answersWithALoginWhereNobodyIsLoggedIn() {
    enter();

    assertThat(AskingPortal.list(session)).isEqualTo("rows for Bearer t1");
    assertThat(portal.server.logins).hasValue(2);
  }

  @Test
  void asksOnceForAllThreadsUntilThereIsAnAnswer() {
    List<String> ids =
        IntStream.range(0, 50).parallel().mapToObj(i -> asked().challenge().id()).toList();

    assertThat(ids).containsOnly("q1");
    assertThat(portal.server.logins).hasValue(1);
    session.answer(AskingPortal.right(asked()));
    assertThat(AskingPortal.list(session)).startsWith("rows");
  }

  @Test
  void remembersTheNextQuestionAfterAWrongAnswer() {
    HumanChallengeException first = asked();
    asked(() -> session.answer(AskingPortal.wrong(first)));

    assertThat(asked().challenge().id()).isEqualTo("q2");
    assertThat(portal.server.logins).hasValue(2);
    enter();
    assertThat(AskingPortal.list(session)).startsWith("rows");
  }

  @Test
  void sendsAnAnswerOnceWhenItsLoginIsLost() {
    AnsweredChallenge given = AskingPortal.right(asked());
    portal.server.answers(
        "/login",
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());

    fails(() -> session.answer(given), ErrorCode.PORTAL_UNREACHABLE);
    assertThat(portal.server.logins).hasValue(2);
  }

  @Test
  void sendsAnAnswerOnceWhenItsLoginIsTurnedAway() {
    AnsweredChallenge given = AskingPortal.right(asked());
    portal.server.answers("/login", new MockResponse.Builder().code(429).build());

    fails(() -> session.answer(given), ErrorCode.THROTTLED);
    assertThat(portal.server.logins).hasValue(2);
  }

  @Test
  void goesOnWithTheSessionInWhichItWasAsked() {
    enter();
    portal.next();
    HumanChallengeException asked = asked();
    assertThat(asked().challenge().id()).isEqualTo(asked.challenge().id());

    HumanChallengeException again = asked(() -> session.answer(AskingPortal.wrong(asked)));
    session.answer(AskingPortal.right(again));

    assertThat(AskingPortal.list(session)).isEqualTo("rows for Bearer t1");
    assertThat(portal.server.requestsTo("/answer")).isEqualTo(2);
    assertThat(portal.server.logins).hasValue(2);
  }

  @Test
  void sendsAnAnswerWithinASessionOnceWhateverBecomesOfIt() {
    enter();
    portal.next();
    AnsweredChallenge given = AskingPortal.right(asked());
    portal.server.answers(
        "/answer",
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build(),
        new MockResponse.Builder().code(503).build());

    fails(() -> session.answer(given), ErrorCode.PORTAL_UNREACHABLE);
    fails(() -> session.answer(given), ErrorCode.PORTAL_FAILED);
    assertThat(portal.server.requestsTo("/answer")).isEqualTo(2);
  }

  @Test
  void saysThatTheSessionIsOverInWhichItWasAsked() {
    enter();
    portal.next();
    AnsweredChallenge given = AskingPortal.right(asked());
    portal.server.expireSession();

    fails(() -> session.answer(given), ErrorCode.SESSION_EXPIRED);
    assertThat(portal.server.requestsTo("/answer")).isEqualTo(1);
    assertThat(portal.server.logins).hasValue(2);

    enter();
    assertThat(AskingPortal.list(session)).isEqualTo("rows for Bearer t2");
  }

  @Test
  void doesNotKnowWhatBecameOfAFormThatAQuestionAnswered() {
    enter();
    portal.server.pages.put("/upload", request -> portal.next());

    assertThatThrownBy(
            () ->
                session.write(
                    "upload",
                    x ->
                        x.send(
                            x.api(Pages.class)
                                .post("upload", new FormBody.Builder().add("a", "b").build()))))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(portal.server.requestsTo("/upload")).isEqualTo(1);
  }

  @Test
  void refusesAnAnswerToAPortalThatAsksNothing() {
    AnsweredChallenge given = new AnsweredChallenge("1", ChallengeAnswer.of("x"));
    try (PortalServer asksNothing = PortalServer.started()) {
      HttpSession plain = asksNothing.session(transport);
      plain.login();
      assertThatIllegalStateException()
          .isThrownBy(() -> plain.answer(given))
          .withMessageContaining("asks nothing");
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> portal.server.anybody(transport).answer(given));
    session.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> session.answer(given))
        .withMessageContaining("closed");
  }
}
