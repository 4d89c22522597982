package dev.portalsdk.billing.internal.sancor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.account.ContactPoint;
import dev.portalsdk.core.account.IvaCategory;
import dev.portalsdk.core.account.IvaCondition;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.spi.json.JsonPage;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilePageTest {

  /** The page as the manual prints it (L149-182). */
  private static final String MANUAL =
      """
      {"numeroDePrestador": "8481", "razonSocial": "USAR - PARA PRUEBAS CONECT,",
       "cuit": "27-35215358-9", "condicionIva": "No Alcanzado", "codigoCui": "0", "fechaCui": "",
       "domicilios": [
         {"principal": true, "domicilio": "J. D. Peron", "nro": "281", "piso": "0",
          "departamento": "0", "codigoPostal": "2142", "localidad": "Salto Grande",
          "provincia": "Santa Fe"},
         {"principal": false, "domicilio": "Juan Domingo Peron", "nro": "281", "piso": "0",
          "departamento": "", "codigoPostal": "2142", "localidad": "Salto Grande",
          "provincia": "Santa Fe"}],
       "emails": [{"tipo": "Secundario", "valor": "conectividad@sencorsalud.com.ar"}],
       "telefonos": [{"tipo": "Teléfono", "valor": "(3493) 423567"}]}
      """;

  private final JsonAnswers answers = new JsonAnswers();

  @Test
  @Tag("SC11")
  void readsTheTaxDataOfTheManual() {
    ProviderData data = read(MANUAL);

    assertThat(data.number()).hasToString("8481");
    assertThat(data.name()).isEqualTo("USAR - PARA PRUEBAS CONECT,");
    assertThat(data.cuit()).hasValue(Cuit.parse("27352153589"));
    assertThat(data.ivaCondition().map(IvaCondition::category)).hasValue(IvaCategory.NOT_SUBJECT);
    assertThat(data.cuiCode()).isEmpty();
    assertThat(data.cuiDate()).isEmpty();
    assertThat(data.shown().text("Código CUI")).hasValue("0");
    assertThat(data.shown().text("Fecha CUI")).hasValue("");
  }

  @Test
  @Tag("SC12")
  void takesAFloorOfZeroOrBlankForNoneAndKeepsWhatIsShown() {
    ProviderData data = read(MANUAL);

    assertThat(data.addresses()).hasSize(2);
    assertThat(data.principalAddress().map(PostalAddress::street)).hasValue("J. D. Peron");
    for (PostalAddress address : data.addresses()) {
      assertThat(address.number()).hasValue("281");
      assertThat(address.floor()).isEmpty();
      assertThat(address.apartment()).isEmpty();
      assertThat(address.shown().text("Piso")).hasValue("0");
    }
    assertThat(data.addresses().get(0).shown().text("Departamento")).hasValue("0");
    assertThat(data.addresses().get(1).shown().text("Departamento")).hasValue("");
  }

  @Test
  @Tag("SC12")
  void keepsAZeroThatTheManualDoesNotCallNone() {
    assertThat(read(MANUAL.replace("\"281\"", "\"0\"")).addresses().get(0).number()).hasValue("0");
  }

  @Test
  @Tag("SC12")
  void refusesTwoPrincipalAddresses() {
    assertChanged(MANUAL.replace("\"principal\": false", "\"principal\": true"), "$.domicilios");
  }

  @Test
  @Tag("SC13")
  void readsEmailsAndTelephonesByKind() {
    ProviderData data = read(MANUAL);

    assertThat(data.emails())
        .containsExactly(new ContactPoint("Secundario", "conectividad@sencorsalud.com.ar"));
    assertThat(data.phones()).containsExactly(new ContactPoint("Teléfono", "(3493) 423567"));
  }

  @Test
  @Tag("SC11")
  void takesACuitOfZeroForNoneAndRefusesAWrongOne() {
    assertThat(read(MANUAL.replace("27-35215358-9", "0")).cuit()).isEmpty();
    PortalChangedException refused =
        assertChanged(MANUAL.replace("27-35215358-9", "27-35215358-8"), "$.cuit");
    assertThat(refused).hasMessageNotContaining("35215358");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08-11-2021", "08/11/2021"})
  @Tag("SC11")
  void readsADateAsThePortalWritesDays(String text) {
    assertThat(read(withDate(text)).cuiDate()).hasValue(LocalDate.of(2021, 11, 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"noviembre de 2021", "31-02-2021"})
  @Tag("SC11")
  void losesNothingElseForADateThatNobodyKnows(String text) {
    ProviderData data = read(withDate(text));

    assertThat(data.cuiDate()).isEmpty();
    assertThat(data.shown().text("Fecha CUI")).hasValue(text);
    assertThat(data.cuit()).isPresent();
    assertThat(answers.notices).singleElement().asString().contains("fechaCui");
  }

  private static String withDate(String text) {
    return MANUAL.replace("\"fechaCui\": \"\"", "\"fechaCui\": \"" + text + "\"");
  }

  private PortalChangedException assertChanged(String json, String place) {
    PortalChangedException changed =
        catchThrowableOfType(PortalChangedException.class, () -> read(json));
    assertThat(changed).hasMessageContaining(place);
    return changed;
  }

  private ProviderData read(String json) {
    return new ProfilePage(JsonPage.of(answers.of(json))).data();
  }
}
