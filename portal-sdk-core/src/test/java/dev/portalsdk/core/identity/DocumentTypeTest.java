package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void knowsEveryTypeOfTheTaxOfficesList(Vectors.Row row) {
    DocumentType type = DocumentType.parse(row.get("code"));

    assertThat(type.code()).isEqualTo(Integer.parseInt(row.get("code")));
    assertThat(type.name()).contains(row.get("name"));
    assertThat(type).hasToString(row.get("code") + " " + row.get("name"));
  }

  static Stream<Vectors.Row> published() {
    return Vectors.rows("doc_types.csv");
  }

  @Test
  void knowsNoNameThatTheListLacks() {
    List<Integer> listed = published().map(row -> Integer.valueOf(row.get("code"))).toList();

    assertThat(IntStream.range(0, 1000).filter(code -> DocumentType.of(code).name().isPresent()))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void keepsACodeThatTheListLacks() {
    DocumentType unknown = DocumentType.parse("98");

    assertThat(unknown.code()).isEqualTo(98);
    assertThat(unknown.name()).isEmpty();
    assertThat(unknown).hasToString("98");
  }

  @Test
  void hasConstantsForTheTypesOfThisPackage() {
    assertThat(DocumentType.CUIT).isEqualTo(DocumentType.parse("80"));
    assertThat(DocumentType.CUIL).isEqualTo(DocumentType.parse("86"));
    assertThat(DocumentType.CDI).isEqualTo(DocumentType.parse("87"));
    assertThat(DocumentType.DNI).isEqualTo(DocumentType.parse("096"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1000", "0096", "DNI", "-1", "8O", "\u0669\u0666", "96 DNI"})
  void refusesTextsThatAreNoCode(String text) {
    assertThatThrownBy(() -> DocumentType.parse(text)).isInstanceOf(InvalidTextException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1000})
  void refusesCodesOutOfRange(int code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentType.of(code))
        .withMessageContaining("but it is " + code);
  }
}
