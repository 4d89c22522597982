package dev.portalsdk.testkit.spi;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import java.util.Optional;

/**
 * The user whose browser sends a request, logged in or not.
 *
 * <p>It is implemented by the server, and belongs to one request.
 */
public interface Visitor {

  /** Returns the portal as the logged-in user has it in memory, empty before the login. */
  Optional<Portal> portal();

  /** Returns what the portal offers in memory to everybody, logged in or not. */
  PortalEntrance entrance();

  /**
   * Logs in; the answer to the request then brings a new cookie, if the portal knows its visitors
   * by one.
   *
   * @param credentials by the names of the login's fields, such as {@code cuit}
   * @return what the user is known by from now on: the cookie's value, or the bearer token that the
   *     face's answer has to hand out
   * @throws dev.portalsdk.core.error.LoginRefusedException if the portal refuses them
   * @throws dev.portalsdk.core.error.HumanChallengeException if the portal asks a person first
   */
  String enter(Credentials credentials);

  /**
   * Logs in as {@link #enter(Credentials)} does, with a person's answer to what the portal asked
   * before.
   *
   * @param credentials by the names of the login's fields
   * @param answered the answer, which is used up whatever becomes of it
   * @return what {@link #enter(Credentials)} returns
   * @throws dev.portalsdk.core.error.LoginRefusedException if the portal refuses the credentials
   * @throws dev.portalsdk.core.error.HumanChallengeException with another question, if it does not
   *     take the answer; a face that lets it through answers by {@link PortalFace#challenge}
   */
  String enter(Credentials credentials, AnsweredChallenge answered);

  /**
   * Returns what the portal asks this visitor now: before the login a new question where each login
   * asks a person, afterwards the open one of the session, if there is one.
   */
  Optional<Challenge> challenge();

  /**
   * Gives a person's answer to the open question of the session.
   *
   * @param challengeId which question
   * @param answer what the person's browser gave
   * @throws dev.portalsdk.core.error.HumanChallengeException with another question, if the portal
   *     does not take it; a face that lets it through answers by {@link PortalFace#challenge}
   * @throws dev.portalsdk.core.error.RequestRefusedException if nothing is asked
   * @throws IllegalStateException if nobody is logged in
   */
  void answer(String challengeId, ChallengeAnswer answer);

  /**
   * Logs in as {@link #enter} does, and asks the portal to remember the user for longer.
   *
   * @param credentials by the names of the login's fields
   * @return what {@link #enter} returns
   * @throws dev.portalsdk.core.error.LoginRefusedException if the portal refuses them
   */
  String enterAndStay(Credentials credentials);

  /** Logs out; nothing happens if nobody is logged in. */
  void leave();
}
