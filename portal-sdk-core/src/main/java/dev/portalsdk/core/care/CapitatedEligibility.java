package dev.portalsdk.core.care;

/**
 * Asks a payer about a member for whom the provider is paid per head, "elegibilidad asociado
 * capitado".
 *
 * <p>SanCor Salud's manual shows the entry of its menu alone (L234): what is entered is our
 * reading, what comes back is kept as it is shown, and this interface may still change. Instances
 * are safe for use by several threads.
 */
public interface CapitatedEligibility {

  /**
   * Asks about a member, with one request.
   *
   * @param member by number or by DNI
   * @return what the portal shows, and when it was asked
   * @throws dev.portalsdk.core.error.RequestRefusedException if the payer has no such member
   */
  CapitatedCheck check(MemberId member);
}
