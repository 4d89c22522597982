package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;

/**
 * A member of a payer. Immutable and thread-safe.
 *
 * @param number the payer's number
 * @param dni the member's document
 * @param state whether care goes ahead
 * @param words the payer's words for it
 * @param capitated whether providers are paid for the member per head
 */
public record CoveredMember(
    MemberNumber number, Dni dni, EligibilityState state, String words, boolean capitated) {

  boolean is(MemberId id) {
    return id.number().map(number::equals).orElse(true) && id.dni().map(dni::equals).orElse(true);
  }

  /** Returns the member, about whom the payer now says this. */
  public CoveredMember withState(EligibilityState other, String otherWords) {
    return new CoveredMember(number, dni, other, otherWords, capitated);
  }

  /** Returns the member, for whom providers are now paid per head. */
  public CoveredMember withCapitation() {
    return new CoveredMember(number, dni, state, words, true);
  }

  @Override
  public String toString() {
    return "CoveredMember[" + number + ", " + state + "]";
  }
}
