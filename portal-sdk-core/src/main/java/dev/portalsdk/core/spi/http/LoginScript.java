package dev.portalsdk.core.spi.http;

import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import java.util.Optional;

/**
 * How one logs in at a portal, and how one sees in an answer that it wants something else than to
 * answer.
 *
 * <p>Implementations are thread-safe; logins of one session come one at a time.
 */
public interface LoginScript {

  /** Gives the values of the login's fields, each erased when the login ends. */
  @FunctionalInterface
  interface Values {

    /**
     * Asks for a field's value.
     *
     * @param field the field's name, such as {@code cuit}
     */
    Secret ask(String field);

    /**
     * Returns a person's answer to the question that the login before this one met, if one was
     * given: it goes along with this login, and with no other.
     */
    default Optional<AnsweredChallenge> answered() {
      return Optional.empty();
    }
  }

  /**
   * Logs in, with one try.
   *
   * <p>Once a form has been sent it is not run again by itself, unless the portal says that it is
   * busy: a portal may count each try, and accounts lock. A status of 401 is a refusal.
   *
   * @param exchange the way to the portal, with no cookie or token of an earlier session
   * @param values the user's values
   * @return whose lists the portal shows now, such as the CUIT of the provider
   * @throws dev.portalsdk.core.error.LoginRefusedException if the portal refuses them
   * @throws dev.portalsdk.core.error.HumanChallengeException if the portal asks a person first and
   *     there is no answer, or one that it does not take
   */
  String signIn(Exchange exchange, Values values);

  /**
   * Gives a person's answer to a question that the portal has put within the session of now, by one
   * request that changes something. It is not run again once that was sent.
   *
   * @param exchange the way to the portal
   * @param challengeId which question
   * @param answer what the person's browser gave
   * @throws dev.portalsdk.core.error.HumanChallengeException if the portal asks again
   * @throws dev.portalsdk.core.error.RequestRefusedException if it says no
   * @throws IllegalStateException by default: the portal asks nothing
   */
  default void answer(Exchange exchange, String challengeId, ChallengeAnswer answer) {
    throw new IllegalStateException("The portal asks nothing of a person within a session");
  }

  /**
   * Takes note that a session goes on whose login ran in another process; its cookies and its token
   * are back already, so that by default nothing is to do.
   *
   * @param user what {@link #signIn} returned there
   */
  default void resume(String user) {}

  /**
   * Ends the session at the portal, if the portal has a way to.
   *
   * @param exchange the way to the portal
   */
  default void signOut(Exchange exchange) {}

  /**
   * Looks at each answer before its adapter does: those during a login, those of an unsuccessful
   * status and a page that came for a file included.
   *
   * <p>What it does not object to at an unsuccessful status fails by that status, such as {@code
   * NOT_PERMITTED} for 403. There a {@link dev.portalsdk.core.error.PortalChangedException} counts
   * for nothing: the page of an error need not be one that the script can read.
   *
   * @param call what was being asked, to name it in exceptions
   * @param answer what came back, a page as a rule
   * @param signedIn whether a login has succeeded: a login form before it is no surprise
   * @throws SessionExpiredException if it is the login and the user was logged in
   * @throws dev.portalsdk.core.error.PortalException if it says maintenance, asks a person, wants a
   *     new password or denies the function to this user
   */
  default void inspect(PortalCall call, Answer answer, boolean signedIn) {}
}
