package dev.portalsdk.core.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.time.Dates;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 58 to 76 of what portals may answer in JSON. */
class JsonPageTest {

  record Invoices(List<Invoice> facturas, long total) {}

  record Invoice(
      String recepcion,
      String factura,
      BigDecimal importe,
      boolean vencida,
      int orden,
      @Nullable String planilla) {}

  record Loose(@Nullable Object anything) {}

  record Aged(Date day) {}

  record Dated(int año) {}

  private static final String ROW =
      "{\"recepcion\":\"08-11-2021\",\"factura\":\"B 00017-00004199\",\"importe\":49883.20,"
          + "\"vencida\":false,\"orden\":7,\"planilla\":null}";
  private static final String WHOLE = "{\"facturas\":[" + ROW + "],\"total\":1}";

  private final List<String> notices = new ArrayList<>();

  @Test
  void readsRecordsOfTextsNumbersTruthsAndLists() {
    Invoices read = read(WHOLE);

    assertThat(read.total()).isEqualTo(1);
    assertThat(read.facturas())
        .containsExactly(
            new Invoice(
                "08-11-2021", "B 00017-00004199", new BigDecimal("49883.20"), false, 7, null));
    assertThat(notices).isEmpty();
  }

  @Test
  void takesAFieldThatMayBeAbsentForNull() {
    assertThat(read(WHOLE.replace(",\"planilla\":null", "")).facturas().get(0).planilla()).isNull();
  }

  @Test
  void takesAByteOrderMarkAndSpacesForNothing() {
    assertThat(read("\uFEFF \r\n\t" + WHOLE + " \n").total()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|$.facturas: the field is missing",
        "{\"facturas\":[]}|$.total: the field is missing",
        "{\"facturas\":[],\"total\":null}|$.total: a value was expected, it is null",
        "{\"facturas\":null,\"total\":1}|$.facturas: a value was expected, it is null",
        "{\"facturas\":[null],\"total\":1}|$.facturas[0]: a value was expected, it is null",
        "{\"facturas\":{},\"total\":1}|$.facturas: a list was expected, it is an object",
        "{\"facturas\":[],\"total\":\"1\"}|$.total: a number was expected, it is a text",
        "{\"facturas\":[],\"total\":1.0}|$.total: a whole number was expected",
        "{\"facturas\":[],\"total\":1e3}|$.total: a whole number was expected",
        "{\"facturas\":[],\"total\":9223372036854775808}|$.total: a whole number was expected",
        "{\"facturas\":[],\"total\":true}|$.total: a number was expected, it is true or false",
        "[]|$: an object was expected, it is a list",
        "null|$: an object was expected, it is null",
        "7|$: an object was expected, it is a number"
      })
  void saysWhereTheShapeIsAnother(String json, String message) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(json))
        .withMessageContaining(message)
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.PAGE_CHANGED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "49883.20|\"9.855.975,55\"|$.facturas[0].importe: a number was expected, it is a text",
        "49883.20|1e999|$.facturas[0].importe: a number in plain digits was expected",
        "\"B 00017-00004199\"|1700004199|$.facturas[0].factura: a text was expected, it is a number",
        "7|2147483648|$.facturas[0].orden: the number is too large",
        "false|\"no\"|$.facturas[0].vencida: true or false was expected, it is a text",
        "\"08-11-2021\"|[]|$.facturas[0].recepcion: a text was expected, it is a list"
      })
  void saysWhichFieldOfWhichRowIsOfAnotherSort(String was, String is, String message) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(WHOLE.replace(was, is)))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"facturas\":[],\"total\":1,\"total\":2}",
        "{\"facturas\":[],\"total\":1,\"otro\":1,\"otro\":1}",
        "{\"facturas\":[],\"total\":1} x",
        "{\"facturas\":[],\"total\":1}{}",
        "{\"facturas\":[],\"total\":NaN}",
        "{\"facturas\":[],\"total\":01}",
        "{\"facturas\":[],\"total\":1,}",
        "{'facturas':[],'total':1}",
        "{\"facturas\":[],\"total\":123456789012345678901234567890123456789012}",
        "nothing"
      })
  void refusesWhatBreaksTheRulesOfJson(String json) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(json))
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE));
  }

  @Test
  void passesOverHalfACharacterThatNobodyReads() {
    assertThat(read("{\"otro\":[\"\\ud83d\"],\"facturas\":[],\"total\":1}").total()).isOne();
    assertThat(read("{\"otro\":{\"\\ud83d\":1},\"facturas\":[],\"total\":1}").total()).isOne();
  }

  @Test
  void refusesHalfACharacter() {
    for (String half : List.of("\\ud83d", "\\ude00", "\\ude00\\ud83d")) {
      assertThatExceptionOfType(PortalChangedException.class)
          .isThrownBy(() -> read(WHOLE.replace("08-11-2021", half)))
          .withMessageContaining("$.facturas[0].recepcion");
    }
    String whole = WHOLE.replace("08-11-2021", "\\ud83d\\ude00");
    assertThat(read(whole).facturas().get(0).recepcion()).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void saysThatTheEndIsMissing() {
    for (int end = 1; end < WHOLE.length(); end++) {
      String cut = WHOLE.substring(0, end);
      assertThatExceptionOfType(PortalUnavailableException.class)
          .as(cut)
          .isThrownBy(() -> read(cut))
          .satisfies(broken -> assertThat(broken.code()).isEqualTo(ErrorCode.TRUNCATED_DOWNLOAD));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "<!doctype html><html></html>", " <form>"})
  void saysThatItIsNoJsonAtAll(String body) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(body))
        .satisfies(other -> assertThat(other.code()).isEqualTo(ErrorCode.UNEXPECTED_CONTENT));
  }

  @Test
  void saysThatTheEndIsMissingOfWhatIsPassedOverToo() {
    String whole =
        WHOLE.replace("{\"facturas\"", "{\"otro\":{\"a\":[\"\\u00e9\",1.5,true]},\"facturas\"");
    for (int end = 1; end < whole.length(); end++) {
      String cut = whole.substring(0, end);
      assertThatExceptionOfType(PortalUnavailableException.class)
          .as(cut)
          .isThrownBy(() -> read(cut))
          .withMessageContaining("the JSON ends before it is closed, at $");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"facturas\":[],\"total\" 1}|$.total: it breaks the rules of JSON: a colon was expected",
        "{\"facturas\":[x],\"total\":1}|$.facturas: it breaks the rules of JSON: a value was expected",
        "{\"facturas\":[],\"total\":01}|$.total: it breaks the rules of JSON: the end of a value",
        "{\"facturas\":[],\"total\":-}|$.total: it breaks the rules of JSON: a digit was expected",
        "{\"facturas\":[],\"total\":tRUE}|$.total: it breaks the rules of JSON: a value was expected",
        "{\"facturas\":[],\"total\":1 \"a\":2}|$: it breaks the rules of JSON: a comma or '}'",
        "{\"otro\":[01],\"facturas\":[],\"total\":1}|$: it breaks the rules of JSON: the end of a value",
        "{\"otro\":[1,],\"facturas\":[],\"total\":1}|$: it breaks the rules of JSON: a value was",
        "{\"otro\":{\"a\",2},\"facturas\":[],\"total\":1}|$: it breaks the rules of JSON: a colon",
        "{\"otro\":\"\\x\",\"facturas\":[],\"total\":1}|$: it breaks the rules of JSON: a text holds another",
        "{\"\\ude00\":1,\"facturas\":[],\"total\":1}|$: it breaks the rules of JSON: the text holds half",
        "{\"facturas\":[],\"total\":1} {}|$: it breaks the rules of JSON: more follows after its end"
      })
  void saysWhereWhichRuleOfJsonIsBroken(String json, String message) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(json))
        .withMessageContaining(" " + message)
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE));
  }

  @Test
  void refusesControlCharactersInTexts() {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(WHOLE.replace("08-11-2021", "08-11\n2021")))
        .withMessageContaining("$.facturas[0].recepcion: ")
        .withMessageContaining("control character");
  }

  @Test
  void tellsWhatIsCutFromWhatIsBrokenPastQuotesInTexts() {
    String whole = WHOLE.replace("08-11-2021", "\\\"{\\\\\\\"");
    assertThat(read(whole).facturas().get(0).recepcion()).isEqualTo("\"{\\\"");
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(whole.replace("\"total\":1", "\"total\":01")));
    assertThatExceptionOfType(PortalUnavailableException.class)
        .isThrownBy(() -> read(whole.substring(0, whole.indexOf("\",\"factura\""))));
  }

  @Test
  void refusesHalfACharacterEvenWhereTheEndIsMissing() {
    String cut = WHOLE.replace("08-11-2021", "\\ud83d").substring(0, WHOLE.length() - 20);
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(cut))
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE));
  }

  @Test
  void readsFieldsInAnyOrderAndWithEscapedNames() {
    String other =
        " {\"total\" : 1 ,\"otro\":{\"total\":2},\"f\\u0061cturas\" :[{\"orden\":7,\"vencida\":false,"
            + "\"ordenes\":[],\"importe\":49883.20,\"orde\":0,\"recepcion\":\"08-11-2021\","
            + "\"factura\":\"B 00017-00004199\"} ] } ";

    assertThat(read(other)).isEqualTo(read(WHOLE));
    assertThat(notices)
        .containsExactly("added field: otro", "added field: ordenes", "added field: orde");
  }

  @Test
  void seesAFieldThatStandsThereTwiceInTwoSpellings() {
    for (String twice : List.of("total", "tot\\u0061l", "TOTAL\":1,\"total")) {
      assertThatExceptionOfType(PortalChangedException.class)
          .isThrownBy(() -> read(WHOLE.replace("\"total\"", "\"total\":1,\"" + twice + "\"")))
          .withMessageContaining("$.total: the field stands there twice");
    }
  }

  @Test
  void readsFieldsWhoseNamesHaveAccents() {
    for (String name : List.of("año", "a\\u00f1o", "a\\u00F1o")) {
      assertThat(JsonPage.of(answer("{\"" + name + "\":2021}")).read(Dated.class).año())
          .isEqualTo(2021);
    }
  }

  @Test
  void takesNoNameForTwoFields() {
    JsonPage page = JsonPage.of(answer(WHOLE), Map.of("importe", List.of("orden")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> page.read(Invoices.class))
        .withMessageContaining("'orden' is the name of two fields");
    Map<String, List<String>> same = Map.of("importe", List.of("importe"));
    assertThat(JsonPage.of(answer(WHOLE), same).read(Invoices.class)).isEqualTo(read(WHOLE));
  }

  @Test
  void endsWhereItIsNestedWithoutEnd() {
    String deep = "[".repeat(300) + "]".repeat(300);
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read("{\"facturas\":[],\"total\":1,\"otro\":" + deep + "}"));
  }

  @Test
  void tellsOfAFieldThatNobodyDeclaredOnce() {
    String row = ROW.replace("{", "{\"moneda\":\"ARS\",\"20123456786\":[{}],");
    read("{\"facturas\":[" + row + "," + row + "],\"total\":2}");

    assertThat(notices).containsExactly("added field: moneda", "added field: ###########");
  }

  @Test
  void readsAFieldUnderTheNameThatItsUserSets() {
    String renamed = WHOLE.replace("\"importe\"", "\"monto\"");
    JsonPage page = JsonPage.of(answer(renamed), Map.of("importe", List.of("monto")));

    assertThat(page.read(Invoices.class).facturas().get(0).importe()).isEqualTo("49883.20");
    String both = WHOLE.replace("\"importe\"", "\"monto\":1,\"importe\"");
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(
            () ->
                JsonPage.of(answer(both), Map.of("importe", List.of("monto"))).read(Invoices.class))
        .withMessageContaining("twice");
  }

  @Test
  void makesARowThatItsMapperRefusesAFailureWithItsPath() {
    String bad = ROW.replace("08-11-2021", "31-02-2021");
    JsonPage page = JsonPage.of(answer("{\"facturas\":[" + ROW + "," + bad + "],\"total\":2}"));
    Page<LocalDate> days =
        page.rows(
                "facturas",
                Invoice.class,
                page.read(Invoices.class).facturas(),
                PageRequest.first(),
                (wire, row) -> row.read("recepcion", Dates::hyphenated))
            .build();

    assertThat(days.items()).containsExactly(LocalDate.of(2021, 11, 8));
    RowFailure failure = days.failures().get(0);
    assertThat(failure.location()).hasToString("$.facturas[1].recepcion");
    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_DATE);
    assertThat(failure.shown()).containsEntry("importe", "49883.20").containsEntry("planilla", "");
  }

  @Test
  void tellsComponentsThatDifferInCaseAlone() {
    record Cased(String id, String ID) {}
    JsonPage page = JsonPage.of(answer("{}"));
    Page<String> shown =
        page.rows(
                "filas",
                Cased.class,
                List.of(new Cased("7", "8")),
                PageRequest.first(),
                (wire, row) -> row.text("id") + row.text("ID"))
            .build();

    assertThat(shown.items()).containsExactly("78");
  }

  @Test
  void showsSmallDecimalsInPlainDigits() {
    JsonPage page = JsonPage.of(answer(WHOLE.replace("49883.20", "0.00000010")));
    Page<String> shown =
        page.rows(
                "facturas",
                Invoice.class,
                page.read(Invoices.class).facturas(),
                PageRequest.first(),
                (wire, row) -> row.text("importe"))
            .build();

    assertThat(shown.items()).containsExactly("0.00000010");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00C3", "\u00E9", "\u00ED\u00A0\u0080", "\u00C0\u00AF", "\u00FF"})
  void refusesATextThatIsNotUtf8(String octets) {
    byte[] bytes = WHOLE.replace("08-11-2021", octets).getBytes(StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> JsonPage.of(answer(bytes)).read(Invoices.class))
        .withMessageContaining("UTF-8");
  }

  @Test
  void takesNoTypeThatJsonDoesNotHave() {
    for (Class<? extends Record> none : List.of(Loose.class, Aged.class)) {
      assertThatIllegalArgumentException().isThrownBy(() -> JsonPage.of(answer("{}")).read(none));
    }
  }

  @Test
  void namesNothingOfWhatItHolds() {
    assertThat(JsonPage.of(answer(WHOLE))).hasToString("JsonPage[toy: list invoices]");
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read("{\"20123456786\":\"x\"}"))
        .satisfies(e -> assertThat(e.toString()).doesNotContain("20123456786"));
  }

  private Invoices read(String json) {
    return JsonPage.of(answer(json)).read(Invoices.class);
  }

  private Answer answer(String json) {
    return answer(json.getBytes(StandardCharsets.UTF_8));
  }

  private Answer answer(byte[] bytes) {
    Origin origin =
        Origin.portal(new PortalCall(PortalId.of("toy"), "list invoices"), notices::add);
    URI location = URI.create("https://toy.example/");
    return new Answer(origin, location, 200, "application/json", StandardCharsets.UTF_8, bytes);
  }
}
