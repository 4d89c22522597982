package dev.portalsdk.core.error;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalCall;

/**
 * The portal asks something that only a person may answer; the library never defeats it. {@link
 * dev.portalsdk.core.client.Portal#answer} goes on with what the person said.
 */
public class HumanChallengeException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final Challenge challenge;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param challenge the portal's question
   */
  public HumanChallengeException(PortalCall call, Challenge challenge) {
    super(
        call,
        ErrorCode.HUMAN_CHALLENGE,
        "the portal asks a person: " + challenge.kind(),
        null,
        null);
    this.challenge = challenge;
  }

  /** Returns the portal's question. */
  public Challenge challenge() {
    return challenge;
  }
}
