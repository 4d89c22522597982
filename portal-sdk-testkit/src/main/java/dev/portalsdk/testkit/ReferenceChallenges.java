package dev.portalsdk.testkit;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.testkit.internal.state.Challenges;

/**
 * The person in front of a reference portal, who answers what it asks.
 *
 * <pre>{@code
 * portal.answer(asked.challenge().id(), payer.challenges().answer(asked.challenge()));
 * }</pre>
 *
 * <p>Obtain it with {@link ReferencePayer#challenges}. It is immutable and thread-safe.
 */
public final class ReferenceChallenges {

  ReferenceChallenges() {}

  /**
   * Returns what the person's browser gives after the right click: the portal takes it once, and
   * not after the question has expired.
   *
   * @param challenge what the portal asked
   */
  public ChallengeAnswer answer(Challenge challenge) {
    return ChallengeAnswer.of(Challenges.rightAnswer(challenge.id()));
  }

  /** Returns an answer that is wrong for each question. */
  public ChallengeAnswer wrong() {
    return ChallengeAnswer.of("wrong");
  }
}
