package dev.portalsdk.core.account;

import java.util.List;

/**
 * Registers the user of a provider, to whom the payer sends name and password by e-mail, "registro
 * de nuevos usuarios".
 *
 * <p>Obtain it with {@code runtime.entrance(id).require(MailedRegistration.class)}; it needs no
 * login. SanCor Salud alone is known to have it (manual L55-103): this interface may still change.
 * Instances are safe for use by several threads.
 */
public interface MailedRegistration {

  /**
   * Returns the addresses that the payer has of a provider, in the portal's order; none if it has
   * none.
   *
   * @param who the provider
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal does not know it, with
   *     its words
   */
  List<MaskedEmail> addresses(Registrant who);

  /**
   * Registers the provider's user, and has name and password sent to an address that the payer has.
   *
   * @param who the provider
   * @param listed one of {@link #addresses}
   * @return what the portal says, empty if nothing
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal refuses it, with its
   *     words
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was sent and no answer says what
   *     became of it
   */
  String register(Registrant who, MaskedEmail listed);

  /**
   * Registers the provider's user, and has name and password sent to another address.
   *
   * @param who the provider
   * @param email such as {@code facturacion@hospital.example}
   * @return what the portal says, empty if nothing
   * @throws IllegalArgumentException if it is no address
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal refuses it, with its
   *     words
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was sent and no answer says what
   *     became of it
   */
  String register(Registrant who, String email);
}
