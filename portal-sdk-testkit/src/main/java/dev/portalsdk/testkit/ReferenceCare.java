package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.internal.state.CoveredMember;
import dev.portalsdk.testkit.internal.state.ListedPractice;
import dev.portalsdk.testkit.internal.state.PayerState;

/**
 * What a payer of a reference portal does about care: it covers members, keeps a catalogue of
 * practices and deals with transfers.
 *
 * <pre>{@code
 * ReferenceCare care = reference.at(SANCOR_SALUD).care();
 * care.cover(MemberNumber.parse("123456/01"), Dni.parse("11.111.111"));
 * care.decide(MemberId.of(Dni.parse("11.111.111")), EligibilityState.DISABLED);
 * }</pre>
 *
 * <p>Obtain it with {@link ReferencePayer#care}. A verb that the payer's portal could not show is
 * an {@link IllegalArgumentException}. It is thread-safe.
 */
public final class ReferenceCare {

  private final PayerState state;

  ReferenceCare(PayerState state) {
    this.state = state;
  }

  /**
   * Covers a member, whose care goes ahead until {@link #decide} says otherwise.
   *
   * @param number the payer's number, such as {@code 123456/01}
   * @param dni the member's document
   * @throws IllegalArgumentException if number or DNI is another member's
   */
  public void cover(MemberNumber number, Dni dni) {
    state.requireOffer(Eligibility.class);
    state
        .care()
        .add(
            new CoveredMember(
                requireNonNull(number, "number"),
                requireNonNull(dni, "dni"),
                EligibilityState.ENABLED,
                state.rules().care().words(EligibilityState.ENABLED),
                false));
  }

  /**
   * Says whether a member's care goes ahead from now on.
   *
   * @param member who
   * @param decision not {@link EligibilityState#UNRECOGNIZED}
   * @throws IllegalArgumentException if there is no such member
   */
  public void decide(MemberId member, EligibilityState decision) {
    String words = state.rules().care().words(requireNonNull(decision, "decision"));
    state.care().change(member, old -> old.withState(decision, words));
  }

  /**
   * Says something about a member's cover that this library does not know.
   *
   * @param member who
   * @param words such as {@code En carencia}
   */
  public void decide(MemberId member, String words) {
    requireNonNull(words, "words");
    state.care().change(member, old -> old.withState(EligibilityState.UNRECOGNIZED, words));
  }

  /**
   * From now on providers are paid for a member per head.
   *
   * @param member who
   */
  public void capitate(MemberId member) {
    state.requireOffer(CapitatedEligibility.class);
    state.care().change(member, CoveredMember::withCapitation);
  }

  /**
   * Puts a practice into the catalogue, as its last, or changes it there.
   *
   * @param practice which one
   * @param priorAuthorization whether it needs one
   */
  public void list(Practice practice, PriorAuthorization priorAuthorization) {
    state.requireOffer(Eligibility.class);
    String words =
        state.rules().care().words(requireNonNull(priorAuthorization, "priorAuthorization"));
    state
        .care()
        .add(new ListedPractice(requireNonNull(practice, "practice"), priorAuthorization, words));
  }

  /**
   * Says something about a practice's authorisation that this library does not know.
   *
   * @param practice which one
   * @param words such as {@code Según plan}
   */
  public void list(Practice practice, String words) {
    state.requireOffer(Eligibility.class);
    state
        .care()
        .add(
            new ListedPractice(
                requireNonNull(practice, "practice"),
                PriorAuthorization.UNRECOGNIZED,
                requireNonNull(words, "words")));
  }

  /**
   * Takes note of a transfer that concerns a provider, as the last of its list.
   *
   * @param provider whose list
   * @param transfer under the headers of the portal's list
   * @throws IllegalArgumentException if the headers are others
   */
  public void transfer(TaxId provider, Transfer transfer) {
    state.transfer(requireNonNull(provider, "provider"), requireNonNull(transfer, "transfer"));
  }

  @Override
  public String toString() {
    return "ReferenceCare[" + state.id() + "]";
  }
}
