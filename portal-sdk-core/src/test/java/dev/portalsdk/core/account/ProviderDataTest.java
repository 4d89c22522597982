package dev.portalsdk.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.table.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SC11")
@Tag("SC12")
@Tag("SC13")
class ProviderDataTest {

  @Test
  void takesAZeroForNone() {
    ProviderData data = data().cuiCode("0").build();

    assertThat(data.cuiCode()).isEmpty();
    assertThat(data().cuiCode("77").build().cuiCode()).hasValue("77");
    assertThat(data.cuiDate()).isEmpty();
    assertThat(data.cuit()).isEmpty();
  }

  @Test
  void takesAFloorOfZeroForNoneAndKeepsWhatWasShown() {
    PostalAddress address =
        PostalAddress.builder("J. D. Peron")
            .number("281")
            .floor("0")
            .apartment(" ")
            .shown(Shown.of(Map.of("Piso", "0")))
            .build();

    assertThat(address.number()).hasValue("281");
    assertThat(address.floor()).isEmpty();
    assertThat(address.apartment()).isEmpty();
    assertThat(address.shown().text("PISO")).hasValue("0");
    assertThat(address).isEqualTo(PostalAddress.builder("J. D. Peron").number("281").build());
  }

  @Test
  void hasOnePrincipalAddress() {
    PostalAddress principal = PostalAddress.builder("J. D. Peron").principal(true).build();
    PostalAddress other = PostalAddress.builder("Juan Domingo Peron").build();

    assertThat(data().addresses(List.of(other, principal)).build().principalAddress())
        .hasValue(principal);
    assertThat(data().addresses(List.of(other)).build().principalAddress()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> data().addresses(List.of(principal, principal)));
  }

  @Test
  void isTheSameHoweverItWasShown() {
    Shown shown = Shown.of(Map.of("Razón Social", "Clínica Inventada"));

    assertThat(data().shown(shown).build()).isEqualTo(data().build());
    assertThat(data().cuit(Cuit.parse("30-71234567-1")).build()).isNotEqualTo(data().build());
    assertThat(data().build()).hasToString("ProviderData[8481]");
  }

  private static ProviderData.Builder data() {
    return ProviderData.builder(ProviderNumber.parse("8481"), "Clínica Inventada");
  }
}
