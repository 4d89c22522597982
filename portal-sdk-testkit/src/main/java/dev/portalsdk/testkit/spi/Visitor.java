package dev.portalsdk.testkit.spi;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
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
   */
  String enter(Credentials credentials);

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
