package dev.portalsdk.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import dev.portalsdk.core.table.Shown;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SC07")
@Tag("SC09")
class MemberCheckTest {

  private static final MemberId MEMBER = MemberId.of(Dni.parse("20.123.456"));
  private static final Instant NOON = Instant.parse("2021-11-24T15:00:00Z");

  @Test
  void namesAMemberByOneOfTheTwo() {
    MemberId byNumber = MemberId.of(MemberNumber.parse("123456/01"));

    assertThat(byNumber.number()).hasValue(MemberNumber.parse("123456/01"));
    assertThat(byNumber.dni()).isEmpty();
    assertThat(MEMBER.number()).isEmpty();
    assertThat(MEMBER.dni()).hasValue(Dni.parse("20123456"));
    assertThat(MEMBER).isNotEqualTo(byNumber).isEqualTo(MemberId.of(Dni.parse("20123456")));
    assertThat(MEMBER).hasToString("MemberId[******56]");
  }

  @ParameterizedTest
  @EnumSource(EligibilityState.class)
  void neverCreatesABillingVoucher(EligibilityState state) {
    assertThat(check(state, "x").createsBillingVoucher()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(EligibilityState.class)
  void allowsCareOnlyWhereThePayerSaysSo(EligibilityState state) {
    assertThat(check(state, "x").allowsCare()).isEqualTo(state == EligibilityState.ENABLED);
  }

  @Test
  void comparesWordsOnlyWhereTheyAreAllThatIsKnown() {
    assertThat(check(EligibilityState.ENABLED, "Habilitado"))
        .isEqualTo(check(EligibilityState.ENABLED, "HABILITADO"));
    assertThat(check(EligibilityState.UNRECOGNIZED, "En carencia"))
        .isNotEqualTo(check(EligibilityState.UNRECOGNIZED, "Suspendido"));
  }

  @Test
  void isAnotherAnswerAtAnotherMoment() {
    assertThat(check(EligibilityState.ENABLED, "Habilitado"))
        .isNotEqualTo(
            MemberCheck.of(
                MEMBER,
                EligibilityState.ENABLED,
                "Habilitado",
                NOON.plusSeconds(1),
                Shown.nothing()));
  }

  @Test
  void saysNothingOfThePersonInALog() {
    assertThat(check(EligibilityState.DISABLED, "Inhabilitado"))
        .hasToString("MemberCheck[MemberId[******56], DISABLED at 2021-11-24T15:00:00Z]");
  }

  @Test
  void takesAPracticeByItsCode() {
    assertThat(Practice.of(" 420101 ", "Consulta médica")).isEqualTo(Practice.of("420101", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> Practice.of(" ", "Consulta médica"));
  }

  private static MemberCheck check(EligibilityState state, String words) {
    return MemberCheck.of(
        MEMBER, state, words, NOON, Shown.of(Map.of("Asociado", "Persona Inventada")));
  }
}
