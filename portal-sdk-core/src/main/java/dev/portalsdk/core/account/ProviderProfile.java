package dev.portalsdk.core.account;

/**
 * What a payer keeps of the logged-in provider, "mis datos"; read only: changes are asked for
 * through the portal's contact form, "actualización datos prestador" (SanCor Salud's manual L184).
 *
 * <p>SanCor Salud alone is known to have it (L145-182): this interface may still change. Obtain it
 * with {@code portal.require(ProviderProfile.class)}. Instances are safe for use by several
 * threads.
 */
public interface ProviderProfile {

  /**
   * Returns what the payer keeps of the provider now, with one request.
   *
   * @throws dev.portalsdk.core.error.PortalChangedException if a part of it cannot be read, such as
   *     a CUIT whose check digit is wrong, or contradicts another, such as two principal addresses
   */
  ProviderData detail();
}
