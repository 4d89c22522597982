package dev.portalsdk.core.care;

import dev.portalsdk.core.page.Listing;
import java.util.Set;

/**
 * Asks a payer whether it covers a member now, and which practices need an authorisation
 * beforehand: "validación de asociados", "validación online".
 *
 * <p><b>An answer creates no billing voucher and is valid only at the moment at which it was
 * asked</b> (SanCor Salud's manual L130): each carries that instant, and a program asks again
 * before each care rather than keep it.
 *
 * <p>SanCor Salud alone is known to have it (L112-141): this interface may still change. Obtain it
 * with {@code portal.require(Eligibility.class)}. Instances are safe for use by several threads.
 */
public interface Eligibility {

  /**
   * Asks about a member, with one request.
   *
   * @param member by number or by DNI
   * @return what the payer says, and when it was asked
   * @throws dev.portalsdk.core.error.RequestRefusedException if the payer has no such member
   */
  MemberCheck check(MemberId member);

  /**
   * Returns the practices that the portal offers for a code or a description, as its box does
   * (L133), with one request.
   *
   * @param codeOrDescription a part of it, such as {@code consulta}; not blank
   * @return the practices in the portal's order, none if nothing fits; beside them the options that
   *     could not be read
   * @throws IllegalArgumentException if the text is blank
   */
  Listing<Practice> search(String codeOrDescription);

  /**
   * Asks which of several practices need an authorisation beforehand (L135-139), with one request.
   *
   * @param member for whom
   * @param practices which ones, at least one
   * @return an answer for each practice, and when it was asked
   * @throws IllegalArgumentException if there are no practices
   * @throws dev.portalsdk.core.error.RequestRefusedException if the payer has no such member or
   *     practice, or the member is {@link EligibilityState#DISABLED}: care does not go ahead
   *     (L126), so that there is nothing to validate
   */
  PracticeCheck check(MemberId member, Set<Practice> practices);
}
