package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.table.Shown;
import java.util.List;
import java.util.Map;

/**
 * What the contracts know of the care at one portal: no person's data. Implementations are
 * immutable and thread-safe.
 */
public interface CareSample {

  /**
   * Returns the two names of a member whose care goes ahead: by number and by DNI, where the portal
   * takes both.
   */
  List<MemberId> enabledMember();

  /** Returns a member whose care does not go ahead. */
  MemberId disabledMember();

  /** Returns somebody whom the payer does not cover. */
  MemberId nobody();

  /**
   * Returns the whole catalogue in the portal's order: at least one practice that needs an
   * authorisation beforehand, and one that does not.
   */
  Map<Practice, PriorAuthorization> practices();

  /**
   * Returns what is searched for, and what the portal then offers: by code, by description, none.
   */
  Map<String, List<Practice>> searches();

  /** Returns what the portal shows of the enabled member where providers are paid per head. */
  Shown capitated();

  /** Returns the provider's transfers in the portal's order: some on several pages of one list. */
  List<Transfer> transfers();
}
