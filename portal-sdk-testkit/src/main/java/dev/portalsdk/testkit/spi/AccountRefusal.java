package dev.portalsdk.testkit.spi;

/** Why a portal does not register a user, or does not help one who has forgotten the password. */
public enum AccountRefusal {
  /** The portal does not know the provider. */
  UNKNOWN_PROVIDER,
  /** Another person stands for that site of the provider. */
  WRONG_REPRESENTATIVE,
  /** The provider has a user of this name already. */
  USER_TAKEN,
  /** The provider has no user of this name. */
  UNKNOWN_USER,
  /** The address is none that the portal has. */
  WRONG_EMAIL,
  /** The portal has no address of the user. */
  NO_EMAIL,
  /** The new password is none that the portal takes. */
  WEAK_PASSWORD
}
