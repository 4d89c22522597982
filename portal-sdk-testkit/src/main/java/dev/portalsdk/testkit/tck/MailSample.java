package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.account.Registrant;
import java.util.List;

/**
 * What the contracts know of a portal that sends names and passwords by e-mail. Implementations are
 * immutable and thread-safe.
 */
public interface MailSample {

  /**
   * Returns the provider that has no user yet, once for each way to say who it is, such as by its
   * CUIT and by its licence.
   */
  List<Registrant> registrants();

  /** Returns who says one provider's number and another's CUIT. */
  Registrant impostor();

  /** Returns the address that the payer has of that provider and of the sample's user. */
  String email();

  /** Returns that address as the portal shows it. */
  MaskedEmail shown();

  /** Returns the name of the sample provider's user. */
  String user();

  /** Returns the name of a user of whom the payer has no address. */
  String userWithoutAddress();
}
