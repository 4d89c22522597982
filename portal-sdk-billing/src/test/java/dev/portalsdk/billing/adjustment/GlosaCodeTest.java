package dev.portalsdk.billing.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlosaCodeTest {

  @ParameterizedTest
  @CsvSource({
    "101, RES_3047_2008, BILLING, GLOSA",
    "223, RES_3047_2008, RATES, GLOSA",
    "342, RES_3047_2008, SUPPORTS, GLOSA",
    "401, RES_3047_2008, AUTHORIZATION, GLOSA",
    "546, RES_3047_2008, COVERAGE, GLOSA",
    "653, RES_3047_2008, PERTINENCE, GLOSA",
    "816, RES_3047_2008, RETURN, RETURN",
    "999, RES_3047_2008, ANSWER, ANSWER",
    "FA0102, RES_2284_2023, BILLING, GLOSA",
    "TA5901, RES_2284_2023, RATES, GLOSA",
    "SO3408, RES_2284_2023, SUPPORTS, GLOSA",
    "AU2103, RES_2284_2023, AUTHORIZATION, GLOSA",
    "CO4601, RES_2284_2023, COVERAGE, GLOSA",
    "CL5301, RES_2284_2023, QUALITY, GLOSA",
    "SA5603, RES_2284_2023, AGREEMENTS, GLOSA",
    "DE16, RES_2284_2023, RETURN, RETURN",
    "RE9501, RES_2284_2023, ANSWER, ANSWER",
  })
  void knowsNormConceptAndKindOfListedCodes(
      String text, GlosaNorm norm, GlosaConcept concept, GlosaKind kind) {
    GlosaCode code = GlosaCode.parse(text);

    assertThat(code.norm()).isEqualTo(norm);
    assertThat(code.concept()).isEqualTo(concept);
    assertThat(code.kind()).isEqualTo(kind);
    assertThat(code.isListed()).isTrue();
    assertThat(code).hasToString(text).isEqualTo(GlosaCode.parse(code.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"118", "899", "FA0104", "DE1601", "RE9999", "DE17"})
  void keepsCodesOfTheRightFormThatTheListLacks(String text) {
    assertThat(GlosaCode.parse(text).isListed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1", "12", "1234", "001", "701", " 101", "101 ", "fa0102", "FA01", "FA 0102", "XX0101",
        "FA01021", "DE1", "DE160", "TA", "FAO102", "١٠١", "PE0101", "101\n"
      })
  void refusesOtherForms(String text) {
    assertThat(GlosaCode.find(text)).isEmpty();
    assertThatThrownBy(() -> GlosaCode.parse(text))
        .isInstanceOfSatisfying(
            InvalidTextException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_TEXT));
  }

  @Test
  void listsTheCodesOfBothNormsUnderTheConceptThatTheirFormSays() throws IOException {
    List<List<String>> lines = lines();

    for (List<String> line : lines) {
      for (String text : line.subList(2, line.size())) {
        GlosaCode code = GlosaCode.parse(text);
        assertThat(code.norm().name()).as(text).isEqualTo(line.get(0));
        assertThat(code.concept().name()).as(text).isEqualTo(line.get(1));
        assertThat(code.isListed()).as(text).isTrue();
      }
    }
    assertThat(of(lines, "RES_3047_2008")).isEqualTo(102);
    assertThat(of(lines, "RES_2284_2023")).isEqualTo(184 + 9 + 4);
    assertThat(GlosaList.codes()).hasSize(102 + 184 + 9 + 4);
  }

  private static int of(List<List<String>> lines, String norm) {
    return lines.stream()
        .filter(line -> line.get(0).equals(norm))
        .mapToInt(line -> line.size() - 2)
        .sum();
  }

  private static List<List<String>> lines() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(GlosaCode.class.getResourceAsStream("glosa-codes.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .toList();
    }
  }
}
