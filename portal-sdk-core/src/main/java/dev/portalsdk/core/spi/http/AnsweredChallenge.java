package dev.portalsdk.core.spi.http;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.ChallengeAnswer;

/**
 * A person's answer to one question of a portal.
 *
 * @param id of the {@link dev.portalsdk.core.Challenge} that is answered
 * @param answer what the person's browser gave
 */
public record AnsweredChallenge(String id, ChallengeAnswer answer) {

  /** Checks that both are there. */
  public AnsweredChallenge {
    requireNonNull(id, "id");
    requireNonNull(answer, "answer");
  }

  /** Returns neither of them. */
  @Override
  public String toString() {
    return "AnsweredChallenge";
  }
}
