package dev.portalsdk.billing.internal.sancor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.account.PortalUser;
import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.care.TransferKind;
import dev.portalsdk.core.care.TransferStep;
import dev.portalsdk.core.care.ValidatedPractice;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarePagesTest {

  private static final MemberId MEMBER = MemberId.of(Dni.parse("11.111.111"));
  private static final Practice CONSULTATION = Practice.of("420101", "");
  private static final Practice RESONANCE = Practice.of("340301", "");

  @ParameterizedTest
  @CsvSource({
    "Habilitado, ENABLED",
    "INHABILITADO, DISABLED",
    "' Habilitado ', ENABLED",
    "En carencia, UNRECOGNIZED",
    "No Habilitado, UNRECOGNIZED"
  })
  @Tag("SC07")
  void readsTheStatesOfTheManualAndKeepsOthers(String words, EligibilityState state) {
    MemberCheck check =
        validation("{'numeroDeDni':'11111111','estado':'" + words + "'}")
            .member(MEMBER, Instant.EPOCH);

    assertThat(check.state()).isEqualTo(state);
    assertThat(check.words()).isEqualTo(words);
    assertThat(check.shown().asMap()).containsOnlyKeys("N° de DNI", "Estado");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'numeroDeDni':'11.111.111'",
        "'numeroDeDni':' 11111111'",
        "'numeroDeDni':'11111111','numeroDeAsociado':'123456/01'",
        "'numeroDeDni':'','numeroDeAsociado':'123456/01'",
        "'numeroDeDni':null"
      })
  @Tag("SC07")
  void takesTheReportAboutTheMemberWhoWasAskedAbout(String names) {
    assertThat(validation("{" + names + ",'estado':'Habilitado'}").member(MEMBER, Instant.EPOCH))
        .matches(MemberCheck::allowsCare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"22222222", "no consta"})
  @Tag("SC07")
  void takesNoReportAboutAnotherMember(String dni) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(
            () ->
                validation("{'numeroDeDni':'" + dni + "','estado':'Habilitado'}")
                    .member(MEMBER, Instant.EPOCH))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INCONSISTENT_RECORD))
        .withMessageNotContaining(dni);
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(
            () ->
                validation("{'numeroDeAsociado':'123456/02','estado':'Habilitado'}")
                    .member(MemberId.of(MemberNumber.parse("123456/01")), Instant.EPOCH));
  }

  @Test
  @Tag("SC08")
  void readsWhatIsAnsweredAboutEachPractice() {
    Listing<ValidatedPractice> answers =
        validation(answers(answer("420101", "No"), answer("340301", "SI")))
            .authorizations(Set.of(CONSULTATION, RESONANCE));

    assertThat(answers.completeness().level()).isEqualTo(Completeness.Level.PROVEN);
    assertThat(answers.orThrow())
        .extracting(ValidatedPractice::priorAuthorization)
        .containsExactly(PriorAuthorization.NOT_REQUIRED, PriorAuthorization.REQUIRED);
  }

  @Test
  @Tag("SC08")
  void losesNoPracticeThatHasNoAnswer() {
    Listing<ValidatedPractice> answers =
        validation(answers(answer("420101", "No"))).authorizations(Set.of(CONSULTATION, RESONANCE));

    assertThat(answers.completeness().level()).isEqualTo(Completeness.Level.SHORT);
  }

  @Test
  @Tag("SC08")
  void takesNoAnswerTwiceOrForAnotherPractice() {
    Listing<ValidatedPractice> twice =
        validation(answers(answer("420101", "No"), answer("420101", "Sí")))
            .authorizations(Set.of(CONSULTATION, RESONANCE));
    Listing<ValidatedPractice> another =
        validation(answers(answer("999999", "No"))).authorizations(Set.of(CONSULTATION));

    assertThat(twice.items()).hasSize(1);
    assertThat(twice.failures()).hasSize(1);
    assertThat(another.items()).isEmpty();
    assertThat(another.failures().get(0).location()).hasToString("$.filas[0].codigo");
  }

  @Test
  @Tag("SC08")
  void readsTheOthersWhereAnOptionHasNoCode() {
    Listing<Practice> options =
        validation(
                "{'filas':[{'codigo':' ','descripcion':'x'},"
                    + "{'codigo':'420101','descripcion':'Consulta'}]}")
            .practices();

    assertThat(options.items()).containsExactly(CONSULTATION);
    assertThat(options.failures()).hasSize(1);
  }

  @Test
  @Tag("SC41")
  void readsTheOtherTransfersWhereARowLacksACell() {
    Page<Transfer> page =
        SanCorTransfers.transfers(
            json(
                "{'columnas':['Traslado','Detalle'],'filas':[{'celdas':['T-1']},"
                    + "{'celdas':['T-2','x']}],'rango':'1-2 de 2','elementosPorPagina':'10'}"),
            TransferKind.STUDIES_ELSEWHERE,
            TransferStep.REFERRAL,
            PageRequest.first());

    assertThat(page.items()).hasSize(1);
    assertThat(page.items().get(0).shown().text("TRASLADO")).hasValue("T-2");
    assertThat(page.failures().get(0).location()).hasToString("$.filas[0].celdas");
  }

  @Test
  @Tag("SC41")
  void refusesColumnsOfOneName() {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(
            () ->
                SanCorTransfers.transfers(
                    json(
                        "{'columnas':['Fecha','Fecha'],'filas':[],'rango':'0 de 0',"
                            + "'elementosPorPagina':'10'}"),
                    TransferKind.STUDIES_ELSEWHERE,
                    TransferStep.REFERRAL,
                    PageRequest.first()));
  }

  @Test
  @Tag("SC38")
  void readsTheOtherUsersWhereOneHasNoId() {
    Page<PortalUser> page =
        SanCorUsers.users(
            json(
                "{'columnas':['Nombre'],'filas':[{'id':'','celdas':['a'],'permisos':[]},"
                    + "{'id':'2','celdas':['b'],'permisos':['Facturas','Normas']}],"
                    + "'rango':'1 - 2 de 2','elementosPorPagina':'10'}"),
            PageRequest.first());

    assertThat(page.items()).hasSize(1);
    assertThat(page.items().get(0).permissions()).containsExactly("Facturas", "Normas");
    assertThat(page.failures().get(0).location()).hasToString("$.filas[0].id");
  }

  private static String answers(String... rows) {
    return "{'filas':[" + String.join(",", rows) + "]}";
  }

  private static String answer(String code, String words) {
    return "{'codigo':'" + code + "','descripcion':'x','autorizacionPrevia':'" + words + "'}";
  }

  private static ValidationPage validation(String json) {
    return new ValidationPage(json(json));
  }

  private static JsonPage json(String json) {
    return JsonPage.of(new JsonAnswers().of(json.replace('\'', '"')));
  }
}
