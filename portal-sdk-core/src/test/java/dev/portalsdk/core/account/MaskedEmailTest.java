package dev.portalsdk.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.error.InvalidTextException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that SanCor Salud's manual prints (L101). */
class MaskedEmailTest {

  @Test
  @Tag("SC03")
  void isCompletedByWhoeverKnowsIt() {
    MaskedEmail shown = new MaskedEmail("*****dad@sancorsalud.com.ar");

    assertThat(shown.isCompletedBy("conectividad@sancorsalud.com.ar")).isTrue();
    assertThat(shown.isCompletedBy("Conectividad@SanCorSalud.com.ar")).isTrue();
    assertThat(shown).hasToString("MaskedEmail");
  }

  @ParameterizedTest
  @CsvSource({
    "*****dad@sancorsalud.com.ar, conectividas@sancorsalud.com.ar",
    "*****dad@sancorsalud.com.ar, dad@sancorsalud.com.ar",
    "*****dad@sancorsalud.com.ar, conectividad@sancorsalud.com",
    "*****dad@sancorsalud.com.ar, *****dad@sancorsalud.com.ar",
    "*****dad@sancorsalud.com.ar, a@b.dad@sancorsalud.com.ar",
    "*****dad@sancorsalud.com.ar, a dad@sancorsalud.com.ar",
    "a.b@example.com, aXb@example.com"
  })
  void isNotCompletedByAnother(String shown, String email) {
    assertThat(new MaskedEmail(shown).isCompletedBy(email)).isFalse();
  }

  @Test
  void mayHideSeveralPartsOrNone() {
    assertThat(new MaskedEmail("a***@ex***.com").isCompletedBy("ana@example.com")).isTrue();
    assertThat(new MaskedEmail("ana@example.com").isCompletedBy("ana@example.com")).isTrue();
  }

  @Test
  @Timeout(2)
  void isComparedAtOnceHoweverManyPartsAreHidden() {
    MaskedEmail hard = new MaskedEmail("*a".repeat(60) + "*@example.com");

    assertThat(hard.isCompletedBy("a".repeat(180) + "b@example.com")).isTrue();
    assertThat(hard.isCompletedBy("a".repeat(100) + "@example.com")).isFalse();
    assertThat(
            new MaskedEmail("*a".repeat(60) + "@example.com")
                .isCompletedBy("a".repeat(180) + "b@example.com"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*****", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\n"})
  void isAnAddress(String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> new MaskedEmail(text))
        .withMessageNotContaining("\n");
    assertThatIllegalArgumentException().isThrownBy(() -> MaskedEmail.requireWhole(text));
  }

  @Test
  void isNoWholeAddressWhileAPartIsHidden() {
    assertThat(MaskedEmail.requireWhole("ana@example.com")).isEqualTo("ana@example.com");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaskedEmail.requireWhole("*na@example.com"));
  }
}
