package dev.portalsdk.core.account;

import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.TaxId;
import java.util.List;

/**
 * Registers a user for a provider, "registrar usuario".
 *
 * <p>Obtain it with {@code runtime.entrance(id).require(Registration.class)}; it needs no login.
 * Mutual SER alone is known to have it: this interface may still change. Instances are safe for use
 * by several threads.
 */
public interface Registration {

  /**
   * Returns the provider's sites, "código habilitación", in the portal's order.
   *
   * @param provider such as the NIT {@code 800.003.122-6}
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal does not know it
   */
  List<HabilitationCode> sites(TaxId provider);

  /**
   * Checks the legal representative, "validar", and returns what the portal has of that person.
   *
   * @param provider who registers
   * @param site one of {@link #sites}
   * @param representative the cédula as it is, such as {@code 1.234.567.890}
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal has another person
   */
  ContactData check(TaxId provider, HabilitationCode site, Cedula representative);

  /**
   * Registers a user; it can log in once the account was activated.
   *
   * @param request who, and how the user logs in
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal refuses it, with its
   *     words
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was sent and no answer says what
   *     became of it; a second try is then refused if the first arrived
   */
  Registered register(RegistrationRequest request);
}
