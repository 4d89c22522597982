package dev.portalsdk.core.spi.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;

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
  }

  /**
   * Logs in, with one try.
   *
   * @param exchange the way to the portal, with no cookie of an earlier session
   * @param values the user's values
   * @throws dev.portalsdk.core.error.LoginRefusedException if the portal refuses them
   */
  void signIn(Exchange exchange, Values values);

  /**
   * Ends the session at the portal, if the portal has a way to.
   *
   * @param exchange the way to the portal
   */
  default void signOut(Exchange exchange) {}

  /**
   * Looks at each answer before its adapter does, those during a login included.
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
