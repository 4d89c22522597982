package dev.portalsdk.testkit.internal.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a payer has put to persons and that are open, before logins and in the middle
 * of sessions. Each run asks the same ones; an answer, right or wrong, uses its question up.
 * Thread-safe.
 */
public final class Challenges {

  private static final String KIND = "captcha";
  private static final Duration LIFE = Duration.ofMinutes(2);

  private final Clock clock;
  private final Map<String, Challenge> ofLogins = new HashMap<>();
  private final Map<Ticket, Challenge> ofSessions = new HashMap<>();
  private int asked;

  Challenges(Clock clock) {
    this.clock = clock;
  }

  /**
   * Asks whoever wants to log in.
   *
   * @param words such as {@code No soy un robot}
   */
  public synchronized Challenge askBeforeLogin(String words) {
    ofLogins.values().removeIf(this::isOver);
    Challenge challenge = next(words);
    ofLogins.put(challenge.id(), challenge);
    return challenge;
  }

  /** Takes an answer that comes with a login; returns whether it is right and in time. */
  public synchronized boolean takeBeforeLogin(AnsweredChallenge given) {
    return isRight(ofLogins.remove(given.id()), given);
  }

  /**
   * Asks the user of a session, who gets nothing else until there is an answer.
   *
   * @param words such as {@code No soy un robot}
   */
  public synchronized Challenge ask(Ticket session, String words) {
    Challenge challenge = next(words);
    ofSessions.put(session, challenge);
    return challenge;
  }

  /** Returns the open question of a session, a new one in the place of one that is too old. */
  public synchronized Optional<Challenge> open(Ticket session) {
    ofSessions.computeIfPresent(
        session, (ticket, open) -> isOver(open) ? next(open.words().orElseThrow()) : open);
    return Optional.ofNullable(ofSessions.get(session));
  }

  /**
   * Takes an answer to the open question of a session; a new one is open where it is wrong.
   *
   * @throws IllegalStateException if none is open
   */
  public synchronized boolean take(Ticket session, AnsweredChallenge given) {
    Challenge open = ofSessions.remove(session);
    if (open == null) {
      throw new IllegalStateException("No question of this session is open");
    }
    boolean right = isRight(open, given);
    if (!right) {
      ask(session, open.words().orElseThrow());
    }
    return right;
  }

  /** Forgets the question of a session, which has ended. */
  synchronized void forget(Ticket session) {
    ofSessions.remove(session);
  }

  synchronized void forgetSessions() {
    ofSessions.clear();
  }

  /**
   * Returns what a person would answer.
   *
   * @param id which question
   */
  public static String rightAnswer(String id) {
    return UUID.nameUUIDFromBytes(("answer to " + id).getBytes(UTF_8)).toString();
  }

  private Challenge next(String words) {
    asked++;
    Instant end = clock.instant().plus(LIFE);
    return Challenge.builder(KIND + "-" + asked, KIND).words(words).expires(end).build();
  }

  private boolean isRight(@Nullable Challenge open, AnsweredChallenge given) {
    return open != null
        && !isOver(open)
        && open.id().equals(given.id())
        && given.answer().reveal().equals(rightAnswer(given.id()));
  }

  private boolean isOver(Challenge challenge) {
    return challenge.expires().filter(end -> !clock.instant().isBefore(end)).isPresent();
  }
}
