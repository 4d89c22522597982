package dev.portalsdk.core.account;

import java.util.List;

/**
 * Has the password sent to a user who has forgotten it, "recuperá tu contraseña".
 *
 * <p>The portal shows in part which addresses it has, and sends to the one that the user can
 * complete. Whoever has none, or an old one, can only call or write to the payer ({@link
 * dev.portalsdk.core.PortalInfo#contacts()}). Obtain it with {@code runtime.entrance(id)
 * .require(MailedPassword.class)}; it needs no login. SanCor Salud alone is known to have it
 * (manual L91-103): this interface may still change. Instances are safe for use by several threads.
 */
public interface MailedPassword {

  /**
   * Returns the addresses that the payer has of a user, in the portal's order.
   *
   * @param user the name of the login, such as {@code 8481}
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal does not know the user,
   *     or has no address, with its words
   */
  List<MaskedEmail> addresses(String user);

  /**
   * Has the password sent to an address.
   *
   * @param user the name of the login, such as {@code 8481}
   * @param listed one of {@link #addresses}
   * @param email the whole address, such as {@code conectividad@sancorsalud.com.ar}
   * @return what the portal says, empty if nothing
   * @throws IllegalArgumentException if the one does not complete the other; nothing was sent
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal has another address,
   *     with its words
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was sent and no answer says what
   *     became of it
   */
  String send(String user, MaskedEmail listed, String email);
}
