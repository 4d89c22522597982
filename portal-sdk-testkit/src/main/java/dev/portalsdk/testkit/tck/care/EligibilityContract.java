package dev.portalsdk.testkit.tck.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PracticeCheck;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.care.ValidatedPractice;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.CareSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What {@link Eligibility} promises: answers of one moment, none of them kept, none of them lost.
 */
public abstract class EligibilityContract extends PortalContract {

  @Test
  void saysThatCareGoesAheadByWhicheverNameTheMemberHas() {
    for (MemberId member : care().enabledMember()) {
      MemberCheck check = eligibility().check(member);

      assertEquals(EligibilityState.ENABLED, check.state());
      assertEquals(member, check.member());
      assertTrue(check.allowsCare());
      assertFalse(check.words().isBlank());
      assertTrue(check.shown().asMap().containsValue(check.words()));
    }
  }

  @Test
  void saysThatCareDoesNotGoAhead() {
    MemberCheck check = eligibility().check(care().disabledMember());

    assertEquals(EligibilityState.DISABLED, check.state());
    assertFalse(check.allowsCare());
  }

  @Test
  void keepsWordsThatNobodyKnows() {
    payer().care().decide(enabled(), "En carencia");

    MemberCheck check = eligibility().check(enabled());

    assertEquals(EligibilityState.UNRECOGNIZED, check.state());
    assertEquals("En carencia", check.words());
    assertFalse(check.allowsCare());
  }

  @Test
  void answersForTheMomentAtWhichItIsAsked() {
    MemberCheck before = eligibility().check(enabled());
    assertEquals(clock().instant(), before.asked());

    payer().care().decide(enabled(), EligibilityState.DISABLED);
    clock().advance(Duration.ofMinutes(1));
    MemberCheck after = eligibility().check(enabled());

    assertEquals(clock().instant(), after.asked());
    assertTrue(before.allowsCare());
    assertFalse(after.allowsCare());
  }

  @Test
  void asksAgainWhereThePortalDoesNotAnswerOrHasForgottenTheUser() {
    Eligibility eligibility = eligibility();
    eligibility.check(enabled());
    for (Fault fault : List.of(Fault.CLOSED, Fault.EXPIRED_SESSION)) {
      payer().next(fault);
      assertTrue(eligibility.check(enabled()).allowsCare());
    }
    assertEquals(2, payer().logins());
    payer().next(Fault.CLOSED);
    assertEquals(
        practices().size(), eligibility.check(enabled(), practices()).answers().orThrow().size());
  }

  @Test
  void createsNoBillingVoucher() {
    assertFalse(eligibility().check(enabled()).createsBillingVoucher());
    assertFalse(check(practices()).createsBillingVoucher());
  }

  @Test
  void refusesSomebodyWhomThePayerDoesNotCover() {
    MemberId nobody = care().nobody();
    RequestRefusedException refused =
        assertThrows(RequestRefusedException.class, () -> eligibility().check(nobody));
    assertTrue(refused.portalWords().isPresent());
    assertThrows(RequestRefusedException.class, () -> eligibility().check(nobody, practices()));
  }

  @Test
  void offersThePracticesOfACodeOrADescription() {
    care()
        .searches()
        .forEach(
            (text, expected) -> {
              List<Practice> found = eligibility().search(text).orThrow();
              assertEquals(expected, found);
              assertEquals(descriptions(expected), descriptions(found));
            });
    assertThrows(IllegalArgumentException.class, () -> eligibility().search(" "));
  }

  @Test
  void saysWhichPracticesNeedAnAuthorizationAllAtOnce() {
    PracticeCheck check = check(practices());

    Map<Practice, PriorAuthorization> answers = new HashMap<>();
    for (ValidatedPractice answer : check.answers().orThrow()) {
      answers.put(answer.practice(), answer.priorAuthorization());
      assertTrue(answer.shown().asMap().containsValue(answer.words()));
    }
    assertEquals(care().practices(), answers);
    assertEquals(Completeness.Level.PROVEN, check.answers().completeness().level());
    assertEquals(enabled(), check.member());
    assertEquals(clock().instant(), check.asked());
  }

  @Test
  void asksAboutOnePracticeToo() {
    for (Practice practice : practices()) {
      List<ValidatedPractice> answers = check(Set.of(practice)).answers().orThrow();
      assertEquals(1, answers.size());
      assertEquals(practice, answers.get(0).practice());
      assertEquals(care().practices().get(practice), answers.get(0).priorAuthorization());
    }
  }

  @Test
  void keepsWordsAboutAPracticeThatNobodyKnows() {
    Practice practice = practices().iterator().next();
    payer().care().list(practice, "Según plan");

    ValidatedPractice answer = check(Set.of(practice)).answers().orThrow().get(0);

    assertEquals(PriorAuthorization.UNRECOGNIZED, answer.priorAuthorization());
    assertEquals("Según plan", answer.words());
  }

  @Test
  void noticesAnAnswerThatLacksAPractice() {
    payer().next(Fault.DROPPED_ROW);
    assertEquals(Completeness.Level.SHORT, check(practices()).answers().completeness().level());
  }

  @Test
  void validatesNoPracticeOfAMemberWhoseCareDoesNotGoAhead() {
    MemberId disabled = care().disabledMember();
    RequestRefusedException refused =
        assertThrows(
            RequestRefusedException.class, () -> eligibility().check(disabled, practices()));
    assertTrue(refused.portalWords().isPresent());
  }

  @Test
  void refusesAPracticeThatTheCatalogueLacks() {
    Set<Practice> unknown = Set.of(Practice.of("999999", "Práctica inventada"));
    assertThrows(RequestRefusedException.class, () -> check(unknown));
    assertThrows(IllegalArgumentException.class, () -> check(Set.of()));
  }

  private PracticeCheck check(Set<Practice> practices) {
    return eligibility().check(enabled(), practices);
  }

  private Set<Practice> practices() {
    return care().practices().keySet();
  }

  private static List<String> descriptions(List<Practice> practices) {
    return practices.stream().map(Practice::description).toList();
  }

  private MemberId enabled() {
    return care().enabledMember().get(0);
  }

  private CareSample care() {
    return sample().care();
  }

  private Eligibility eligibility() {
    return portal().require(Eligibility.class);
  }
}
