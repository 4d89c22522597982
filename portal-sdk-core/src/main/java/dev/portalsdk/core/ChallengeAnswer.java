package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

/**
 * What a person's browser gave in answer to a {@link Challenge}, such as the token that it gets for
 * a click on "No soy un robot".
 *
 * <p>It is a secret as long as the portal takes it: never shown by {@code toString}, without {@code
 * equals}, not serialisable. Instances are immutable and thread-safe.
 *
 * <pre>{@code
 * portal.answer(challenge.id(), ChallengeAnswer.of(request.getParameter("answer")));
 * }</pre>
 */
public final class ChallengeAnswer {

  private final String text;

  private ChallengeAnswer(String text) {
    this.text = text;
  }

  /**
   * Returns an answer.
   *
   * @param text as the browser gave it, passed on unchanged
   */
  public static ChallengeAnswer of(String text) {
    return new ChallengeAnswer(requireNonNull(text, "text"));
  }

  /** Returns the text for the moment of sending it. */
  public String reveal() {
    return text;
  }

  /** Returns a fixed text, never the answer. */
  @Override
  public String toString() {
    return "ChallengeAnswer[***]";
  }
}
