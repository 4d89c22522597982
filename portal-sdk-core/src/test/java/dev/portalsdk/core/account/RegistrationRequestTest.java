package dev.portalsdk.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.Nit;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MS02")
class RegistrationRequestTest {

  @Test
  void isNotMadeForWhoDoesNotAcceptThePolicies() {
    assertThatIllegalStateException().isThrownBy(() -> request().build());
    assertThat(request().policiesAccepted().build().user()).isEqualTo("cartera");
  }

  @Test
  void isNotMadeWithoutAnyOfItsParts() {
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                RegistrationRequest.builder(Nit.parse("800.003.122-6")).policiesAccepted().build())
        .withMessage("site");
  }

  @Test
  void isNotMadeForAUserWithoutNameOrPassword() {
    assertThatIllegalArgumentException().isThrownBy(() -> request().user(" ", "secreto"));
    assertThatIllegalArgumentException().isThrownBy(() -> request().user("cartera", ""));
  }

  @Test
  void keepsPasswordAndPersonsToItself() {
    assertThat(request().policiesAccepted().build())
        .hasToString("RegistrationRequest[130010123401]");
  }

  @Test
  void takesABlankContactForNone() {
    ContactData contact =
        ContactData.of(Map.of(ContactField.NAME, " Persona Inventada ", ContactField.PHONE, " "));

    assertThat(contact.text(ContactField.NAME)).hasValue("Persona Inventada");
    assertThat(contact.text(ContactField.PHONE)).isEmpty();
    assertThat(contact).hasToString("ContactData[NAME]");
  }

  private static RegistrationRequest.Builder request() {
    return RegistrationRequest.builder(Nit.parse("800.003.122-6"))
        .site(HabilitationCode.parse("130010123401"))
        .representative(Cedula.parse("1000000019"))
        .user("cartera", "secreto");
  }
}
