package dev.portalsdk.core;

/**
 * Where the secrets of a login come from, such as a vault or a prompt; asked at each login.
 *
 * <p>It is called by whichever thread meets the login, one login at a time for one portal. What it
 * throws reaches the caller as it is.
 */
@FunctionalInterface
public interface CredentialSource {

  /**
   * Returns the value of a login field, to be erased by the library when the login ends.
   *
   * @param field the field, as {@link PortalInfo#loginFields()} declares it
   */
  Secret ask(LoginField field);
}
