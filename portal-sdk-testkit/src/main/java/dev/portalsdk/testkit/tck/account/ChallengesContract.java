package dev.portalsdk.testkit.tck.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.KeptInMemory;
import dev.portalsdk.testkit.tck.PortalContract;
import dev.portalsdk.testkit.tck.PortalSample;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What happens where a portal asks a person: before each login, and in the middle of a list of
 * several pages. It is never answered by the library, and a person's answer goes on where it was
 * asked, in the same process or another.
 *
 * <p>It belongs to portals of {@link PortalSample#loginAsksPerson()} that know {@link
 * Fault#HUMAN_CHALLENGE}.
 */
public abstract class ChallengesContract extends PortalContract {

  private static final int THREADS = 20;

  private final KeptInMemory store = new KeptInMemory();

  @Test
  void saysWhatThePortalAsksAndLogsNobodyIn() {
    HumanChallengeException asked = asked(portalBeforeLogin());

    assertEquals(ErrorCode.HUMAN_CHALLENGE, asked.code());
    assertEquals(payer().id(), asked.portal());
    assertFalse(asked.challenge().id().isEmpty());
    assertFalse(asked.challenge().words().orElseThrow().isEmpty());
    assertTrue(asked.challenge().expires().orElseThrow().isAfter(clock().instant()));
    assertEquals(0, payer().loginAttempts());
  }

  @Test
  void asksNoSecondTimeByItselfHoweverManyThreadsWait() {
    Portal portal = portalBeforeLogin();
    List<String> ids =
        IntStream.range(0, THREADS)
            .parallel()
            .mapToObj(i -> asked(portal).challenge().id())
            .toList();

    assertEquals(1, ids.stream().distinct().count(), "questions: " + ids);
    answer(portal, asked(portal));
    assertEquals(sample().listed().size(), read(portal));
    assertEquals(1, payer().logins());
  }

  @Test
  void logsInWithTheAnswer() {
    Portal portal = portalBeforeLogin();
    answer(portal, asked(portal));

    assertEquals(1, payer().logins());
    assertEquals(sample().listed().size(), read(portal));
    assertEquals(1, payer().loginAttempts());
  }

  @Test
  void asksAnewAfterAWrongAnswer() {
    Portal portal = portalBeforeLogin();
    Challenge first = asked(portal).challenge();

    HumanChallengeException again = refused(portal, first.id(), payer().challenges().wrong());
    assertNotEquals(first.id(), again.challenge().id());
    assertEquals(0, payer().loginAttempts());
    assertEquals(again.challenge().id(), asked(portal).challenge().id());

    answer(portal, again);
    assertEquals(sample().listed().size(), read(portal));
  }

  @Test
  void asksAnewAfterTheQuestionHasExpired() {
    Portal portal = portalBeforeLogin();
    Challenge first = asked(portal).challenge();
    letExpire(first);

    answer(portal, refused(portal, first));
    assertEquals(1, payer().logins());
  }

  @Test
  void takesAnAnswerOnce() {
    Portal portal = portalBeforeLogin();
    Challenge first = asked(portal).challenge();
    portal.answer(first.id(), payer().challenges().answer(first));
    payer().expireSessions();
    asked(portal);

    refused(portal, first);
    assertEquals(1, payer().logins());
  }

  @Test
  void refusesCredentialsInSpiteOfARightAnswer() {
    Portal portal = portalBeforeLogin();
    HumanChallengeException asked = asked(portal);
    payer().next(Fault.WRONG_PASSWORD);

    assertThrows(LoginRefusedException.class, () -> answer(portal, asked));
    assertThrows(LoginRefusedException.class, () -> read(portal));
    assertEquals(1, payer().loginAttempts());
  }

  @Test
  void takesTheAnswerFromAnotherProcess() {
    HumanChallengeException asked = asked(portalBeforeLogin());

    Portal other = portalBeforeLogin();
    answer(other, asked);

    assertEquals(sample().listed().size(), read(other));
    assertEquals(1, payer().logins());
  }

  @Test
  void goesOnWithAListThatAQuestionInterrupted() {
    Portal portal = portal();
    PageRequest next = firstPage(portal).next().orElseThrow();
    List<?> expected = sample().list(portal, next).items();
    payer().next(Fault.HUMAN_CHALLENGE);

    HumanChallengeException asked = asked(portal, next);
    assertEquals(asked.challenge().id(), asked(portal, next).challenge().id());
    assertFalse(asked.challenge().words().orElseThrow().isEmpty());
    answer(portal, asked);

    assertEquals(expected, sample().list(portal, next).items());
    assertEquals(1, payer().logins());
  }

  @Test
  void asksAnewWithinASessionAfterAWrongOrLateAnswer() {
    Portal portal = portal();
    payer().next(Fault.HUMAN_CHALLENGE);
    Challenge first = asked(portal).challenge();

    HumanChallengeException second = refused(portal, first.id(), payer().challenges().wrong());
    assertNotEquals(first.id(), second.challenge().id());
    letExpire(second.challenge());
    answer(portal, refused(portal, second.challenge()));

    assertEquals(sample().listed().size(), read(portal));
    assertEquals(1, payer().logins());
  }

  @Test
  void refusesAnAnswerToNoQuestion() {
    Portal portal = portal();
    ChallengeAnswer answer = payer().challenges().wrong();
    assertThrows(RequestRefusedException.class, () -> portal.answer("none", answer));
    assertEquals(sample().listed().size(), read(portal));
  }

  @Test
  void goesOnInAnotherProcessWithoutALogin() {
    Portal first = portalBeforeLogin(store);
    enter(first);
    PageRequest next = firstPage(first).next().orElseThrow();
    List<?> expected = sample().list(first, next).items();
    payer().next(Fault.HUMAN_CHALLENGE);
    HumanChallengeException asked = asked(first, next);

    Portal second = portalBeforeLogin(store);
    answer(second, asked);

    assertEquals(expected, sample().list(second, next).items());
    assertEquals(expected, sample().list(first, next).items());
    assertEquals(1, payer().logins());
  }

  @Test
  void asksAPersonWhereTheKeptSessionHasExpired() {
    enter(portalBeforeLogin(store));
    payer().expireSessions();

    Portal second = portalBeforeLogin(store);
    HumanChallengeException asked = asked(second);
    assertTrue(store.load().isEmpty(), "the session is still kept");

    answer(second, asked);
    assertTrue(store.load().isPresent(), "the session is not kept");
    assertEquals(sample().listed().size(), read(portalBeforeLogin(store)));
    assertEquals(2, payer().logins());
  }

  @Test
  void endsTheKeptSessionByClosing() {
    Portal portal = portalBeforeLogin(store);
    enter(portal);
    portal.close();

    assertTrue(store.load().isEmpty(), "the session is still kept");
    asked(portalBeforeLogin(store));
  }

  @Test
  void keepsTheAnswerOutOfWhatIsShownOfARefusal() {
    Portal portal = portalBeforeLogin();
    Challenge first = asked(portal).challenge();
    letExpire(first);
    ChallengeAnswer answer = payer().challenges().answer(first);

    for (Throwable shown = refused(portal, first.id(), answer);
        shown != null;
        shown = shown.getCause()) {
      assertFalse(shown.toString().contains(answer.reveal()), "the answer is shown");
    }
  }

  private Page<?> firstPage(Portal portal) {
    return sample().list(portal, PageRequest.first());
  }

  private int read(Portal portal) {
    return sample().list(portal).items().size();
  }

  private HumanChallengeException asked(Portal portal) {
    return assertThrows(HumanChallengeException.class, () -> read(portal));
  }

  private HumanChallengeException asked(Portal portal, PageRequest page) {
    return assertThrows(HumanChallengeException.class, () -> sample().list(portal, page));
  }

  private HumanChallengeException refused(Portal portal, Challenge answered) {
    return refused(portal, answered.id(), payer().challenges().answer(answered));
  }

  private HumanChallengeException refused(Portal portal, String id, ChallengeAnswer answer) {
    return assertThrows(HumanChallengeException.class, () -> portal.answer(id, answer));
  }

  private void letExpire(Challenge challenge) {
    Duration left = Duration.between(clock().instant(), challenge.expires().orElseThrow());
    clock().advance(left.plusSeconds(1));
  }
}
