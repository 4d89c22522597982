package dev.portalsdk.core.account;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.Secret;

/**
 * The way on after a {@link dev.portalsdk.core.error.PasswordChangeRequiredException}: a portal
 * that gives the first password itself lets nobody in before it was changed.
 *
 * <pre>{@code
 * try (Secret next = vault.newPassword()) {
 *   runtime.entrance(IAPSER_ART).require(PasswordChange.class).change(credentials, next);
 * }
 * }</pre>
 *
 * <p>Obtain it with {@code entrance.require(PasswordChange.class)}. IAPSER ART alone is known to
 * have it (manual L31): this interface may still change. Instances are safe for use by several
 * threads. Every implementation passes {@code PasswordChangeContract} of the testkit.
 */
public interface PasswordChange {

  /**
   * Gives a user another password. From then on the old one lets nobody in; a portal that is open
   * stays turned away until {@code Portal.login()} asks its credentials for the new one.
   *
   * @param current what the user logs in with now, as the portal's login asks for it
   * @param next the new password; the caller closes it
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal does not know the user,
   *     the current password is wrong, or the new one does not suit it
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if nobody knows which password is
   *     right now: a login with either tells
   * @throws dev.portalsdk.core.error.PortalException of another class, if nothing was changed
   */
  void change(Credentials current, Secret next);
}
