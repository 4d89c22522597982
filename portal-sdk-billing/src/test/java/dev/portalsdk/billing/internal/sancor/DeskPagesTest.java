package dev.portalsdk.billing.internal.sancor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactTopic;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.json.JsonPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the portal's texts mean in the sections of its desk and of "Convenios". */
class DeskPagesTest {

  private static final PageRequest FIRST = PageRequest.first();

  @Test
  @Tag("SC19")
  void readsTheProfessionalsThatTheManualPrints() {
    Page<AttachedProfessional> page =
        professionals(
            "{'numeroPrestador':'39944','cuit':'0','razonSocial':'USAR I'},"
                + "{'numeroPrestador':'8481','cuit':'27352153589',"
                + "'razonSocial':'Usar - Para Pruebas Conect.'}");
    assertThat(page.failures()).isEmpty();
    assertThat(page.items().get(0).cuit()).isEmpty();
    assertThat(page.items().get(0).shown().text("CUIT")).contains("0");
    assertThat(page.items().get(1).cuit()).contains(Cuit.parse("27-35215358-9"));
    assertThat(page.items().get(1).shown().text("Número Prestador")).contains("8481");
  }

  @Test
  @Tag("SC19")
  void keepsTheGoodRowsBesideAWrongCuit() {
    Page<AttachedProfessional> page =
        professionals(
            "{'numeroPrestador':'1','cuit':'27352153580','razonSocial':'A'},"
                + "{'numeroPrestador':'2','cuit':'','razonSocial':'B'}");
    assertThat(page.items()).hasSize(1);
    RowFailure failure = page.failures().get(0);
    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_IDENTIFIER);
    assertThat(failure.location().text()).isEqualTo("$.filas[0].cuit");
    assertThat(failure.toString()).doesNotContain("35215358");
  }

  @Test
  @Tag("SC20")
  void readsWhenANormWasRead() {
    Norm norm = norm("Norma leída el 22/12/2021");
    assertThat(norm.readOn()).contains(LocalDate.of(2021, 12, 22));
    assertThat(norm.section()).contains("NORMAS DE AUDITORÍA MEDICA");
    assertThat(norm.shown().text("Acción")).contains("Norma leída el 22/12/2021");
  }

  @Test
  @Tag("SC20")
  void readsTheDayInWhateverSpaces() {
    for (String words : List.of(" Norma leída el 22/12/2021 ", "NORMA  LEIDA EL\u00a022/12/2021")) {
      assertThat(norm(words).readOn()).contains(LocalDate.of(2021, 12, 22));
    }
  }

  @Test
  @Tag("SC20")
  void keepsWordsBesideANormThatNobodyKnows() {
    for (String words : List.of("Leer norma", "Norma leída ayer", "")) {
      assertThat(norm(words).readOn()).isEmpty();
      assertThat(norm(words).action()).isEqualTo(words);
    }
  }

  @Test
  @Tag("SC42")
  void keepsReasonsThatTheManualDoesNotName() {
    JsonPage page =
        page(
            "{'motivosDeContacto':['ACTUALIZACIÓN DATOS PRESTADOR','Otro motivo',"
                + "'INCORPORACION O BAJA DE  PRESTADORES ADHERIDOS']}");
    assertThat(ContactForm.reasons(page))
        .containsExactly(
            new ContactReason(ContactTopic.PROVIDER_DATA, "ACTUALIZACIÓN DATOS PRESTADOR"),
            new ContactReason(ContactTopic.UNRECOGNIZED, "Otro motivo"),
            new ContactReason(
                ContactTopic.ATTACHED_PROFESSIONALS,
                "INCORPORACION O BAJA DE  PRESTADORES ADHERIDOS"));
  }

  @Test
  @Tag("SC42")
  void saysThatAnAnswerWithoutANumberIsNoReceipt() {
    JsonPage page = page("{'numeroDeGestion':'','mensaje':'Gracias'}");
    assertThatThrownBy(() -> ContactForm.receipt(page))
        .isInstanceOfSatisfying(
            SdkException.class,
            changed -> assertThat(changed.code()).isEqualTo(ErrorCode.PAGE_CHANGED));
  }

  @Test
  @Tag("SC15")
  void readsCasesAndTheirRange() {
    Page<Case> page =
        new CasesPage(
                page(
                    "{'filas':[{'numeroDeGestion':'500123','fecha':'15/12/2021','estado':'En X'},"
                        + "{'numeroDeGestion':'500124','fecha':'15-12-2021','estado':'En X'}],"
                        + "'rango':'1 - 2 de 12','elementosPorPagina':'10'}"))
            .cases(FIRST);
    assertThat(page.items().get(0).reason()).isEmpty();
    assertThat(page.items().get(0).state()).isEqualTo("En X");
    assertThat(page.failures().get(0).code()).isEqualTo(ErrorCode.INVALID_DATE);
    assertThat(page.extent().orElseThrow().total()).isEqualTo(12);
    assertThat(page.next()).isPresent();
  }

  @Test
  @Tag("SC43")
  void readsANoticeWithoutTextOrImportance() {
    Page<Notice> page =
        new NoticesPage(
                page("{'filas':[{'novedad':'7','fecha':'01/12/2021','titulo':'T'}]}"),
                NoticeFolder.READ)
            .notices(FIRST);
    assertThat(page.items().get(0).importance()).isEmpty();
    assertThat(page.items().get(0).text()).isEmpty();
    assertThat(page.items().get(0).folder()).isEqualTo(NoticeFolder.READ);
  }

  @Test
  @Tag("SC43")
  void saysThatAListWithoutItsFieldHasChanged() {
    JsonPage page = page("{'filas':[{'novedad':'7','fecha':'01/12/2021'}]}");
    assertThatThrownBy(() -> new NoticesPage(page, NoticeFolder.READ).notices(FIRST))
        .hasMessageContaining("$.filas[0].titulo");
  }

  private static Page<AttachedProfessional> professionals(String rows) {
    return new ProfessionalsPage(page("{'filas':[" + rows + "]}")).professionals(FIRST);
  }

  private static Norm norm(String action) {
    String row =
        "{'norma':'1','seccion':'NORMAS DE AUDITORÍA MEDICA',"
            + "'documento':'Normas de Auditoría Médica SanCor Salud','accion':'"
            + action
            + "'}";
    return new NormsPage(page("{'filas':[" + row + "]}"), NormFolder.REPOSITORY)
        .norms(FIRST)
        .listing()
        .orThrow()
        .get(0);
  }

  private static JsonPage page(String json) {
    byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    URI location = URI.create("https://portal.example/");
    Origin origin = Origin.file("answer");
    return JsonPage.of(new Answer(origin, location, 200, "application/json", null, body));
  }
}
