package dev.portalsdk.testkit.spi;

import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.table.Shown;
import java.util.List;

/**
 * How one payer's portal tells about care: the part of {@link PortalRules} that belongs to {@code
 * Eligibility}, {@code CapitatedEligibility} and {@code Transfers}. Implementations are immutable
 * and thread-safe.
 */
public interface CareRules {

  /**
   * Returns the portal's words for a state, such as {@code Habilitado}.
   *
   * @throws IllegalArgumentException if it is {@link EligibilityState#UNRECOGNIZED}
   */
  String words(EligibilityState state);

  /**
   * Returns what the portal shows about a member.
   *
   * @param member as asked about
   * @param words for the member's state
   */
  Shown shown(MemberId member, String words);

  /**
   * Returns the portal's words for whether a practice needs an authorisation, such as {@code No}.
   *
   * @throws IllegalArgumentException if it is {@link PriorAuthorization#UNRECOGNIZED}
   */
  String words(PriorAuthorization priorAuthorization);

  /**
   * Returns the row of a practice that was validated.
   *
   * @param practice which one
   * @param words for whether it needs an authorisation
   */
  Shown shown(Practice practice, String words);

  /** Returns what the portal says where it does not answer. */
  String words(CareRefusal refusal);

  /**
   * Returns what the portal shows about whether the provider is paid for a member per head.
   *
   * @param member as asked about
   * @param capitated whether it is
   */
  Shown capitated(MemberId member, boolean capitated);

  /** Returns the headers of the lists of transfers. */
  List<String> transferHeaders();

  /** Returns how many transfers a page shows. */
  int transfersPerPage();
}
