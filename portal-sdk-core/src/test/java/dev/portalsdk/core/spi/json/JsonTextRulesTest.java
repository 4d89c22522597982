package dev.portalsdk.core.spi.json;

import static dev.portalsdk.core.spi.json.JsonBytes.assertRefused;
import static dev.portalsdk.core.spi.json.JsonBytes.bytes;
import static dev.portalsdk.core.spi.json.JsonBytes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259, section 7, case by case. Documents are written byte by byte: U+00C3 is the byte C3. */
class JsonTextRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "\"a\"|a",
        "\"12345678\"|12345678",
        "\"0123456789 abcdefgh\"|0123456789 abcdefgh",
        "\" a, {b}: [c] \"| a, {b}: [c] ",
        "\"\u007F\"|\u007F",
        "\"\\\"\\\\\\/\"|\"\\/",
        "\"\\u0041\\u00e9\\u00E9\"|Aéé",
        "\"\\u20aC\"|€",
        "\"\\ud83d\\ude00\"|\uD83D\uDE00",
        "\"\\uD83D\\uDE00\\uD83D\\uDE00\"|\uD83D\uDE00\uD83D\uDE00",
        "\"\\uFFFD\\uFFFF\"|\uFFFD\uFFFF",
        "\"\u00C3\u00B1and\u00C3\u00BA\"|ñandú",
        "\"D\u00C3\u00A9bitos \\u0024\"|Débitos $",
        "\"\u00C2\u0080\u00DF\u00BF\"|\u0080\u07FF",
        "\"\u00E0\u00A0\u0080\u00ED\u009F\u00BF\"|\u0800\uD7FF",
        "\"\u00EE\u0080\u0080\u00EF\u00BF\u00BF\"|\uE000\uFFFF",
        "\"\u00EF\u00BF\u00BD\"|\uFFFD",
        "\"\u00F0\u0090\u0080\u0080\"|\uD800\uDC00",
        "\"\u00F4\u008F\u00BF\u00BF\"|\uDBFF\uDFFF",
        "\"\u00F0\u009F\u0098\u0080\\u0021\"|\uD83D\uDE00!"
      })
  void takesTextsInUtf8AndWithEscapes(String document, String text) {
    assertThat(value(document)).isEqualTo(text);
  }

  @Test
  void takesEscapedControlCharacters() {
    assertThat(value("\"\\b\\f\\n\\r\\t\"")).isEqualTo("\b\f\n\r\t");
    assertThat(value("\"a\\u0000b\\u001F\"")).isEqualTo("a\0b\u001F");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u0001",
        "\b",
        "\t",
        "\n",
        "\r",
        "\u001F",
        "12345678\n",
        "\u00C3\u00B1\t"
      })
  void refusesControlCharactersInTexts(String text) {
    assertTextRefused(text, "a text holds a control character");
    assertTextRefused("\\n" + text, "a text holds a control character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\x41",
        "\\a",
        "\\v",
        "\\0",
        "\\'",
        "\\U0041",
        "\\N",
        "\\ ",
        "\\\n",
        "\\\u00C3\u00B1"
      })
  void refusesOtherEscapes(String text) {
    assertTextRefused(text, "a text holds another escape than JSON has");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u",
        "\\u1",
        "\\u12",
        "\\u123",
        "\\u123g",
        "\\uG123",
        "\\u 123",
        "\\u+123",
        "\\u-123",
        "\\u{41}",
        "\\u00\u00B2\u00B2",
        "\\u\u00EF\u00BC\u0091",
        "\\ud83d\\u",
        "\\ud83d\\ude0"
      })
  void refusesEscapesWithoutFourHexadecimalDigits(String text) {
    assertTextRefused(text, "an escape has not four hexadecimal digits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud83d",
        "\\uD800",
        "\\udbff",
        "\\udc00",
        "\\uDFFF",
        "\\ude00\\ud83d",
        "\\ud83d\\ud83d",
        "\\ud83d\\ud83d\\ude00",
        "\\ud83d\\ude00\\ude00",
        "\\ud83dx\\ude00",
        "\\ud83d\\n",
        "\\ud83d\u00F0\u009F\u0098\u0080"
      })
  void refusesHalfACharacterInWhatIsRead(String text) {
    String rule = "the text holds half a character";
    assertThatExceptionOfType(JsonFault.class)
        .isThrownBy(() -> value("[\"" + text + "\"]"))
        .withMessage(rule);
    assertThatExceptionOfType(JsonFault.class)
        .isThrownBy(() -> value("{\"" + text + "\":1}"))
        .withMessage(rule);
    assertThatCode(() -> JsonTree.skipped(bytes("[\"" + text + "\"]"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0080",
        "\u00BF",
        "\u00E9",
        "\u00C3",
        "\u00C3a",
        "\u00C3\u00C3",
        "\u00E2\u0082",
        "\u00E2\u0082a",
        "\u00F0\u009F\u0098",
        "\u00C0\u00AF",
        "\u00C0\u0080",
        "\u00C1\u00BF",
        "\u00E0\u0080\u00AF",
        "\u00E0\u009F\u00BF",
        "\u00F0\u0080\u0080\u00AF",
        "\u00F0\u008F\u00BF\u00BF",
        "\u00ED\u00A0\u0080",
        "\u00ED\u00BF\u00BF",
        "\u00ED\u00A0\u00BD\u00ED\u00B8\u0080",
        "\u00F4\u0090\u0080\u0080",
        "\u00F5\u0080\u0080\u0080",
        "\u00F8\u0088\u0080\u0080\u0080",
        "\u00FC\u0084\u0080\u0080\u0080\u0080",
        "\u00FE",
        "\u00FF",
        "\u00C3\\u00B1",
        "\u00EF\u00BF\u00BD\u00FF"
      })
  void refusesWhatIsNoUtf8(String text) {
    assertTextRefused(text, "it is no UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"a",
        "\"\\",
        "\"a\\\"",
        "\"\u00C3\u00B1",
        "\"\u00C3",
        "'a'\"",
        "\"12345678"
      })
  void refusesTextsWithoutEnd(String document) {
    assertThatExceptionOfType(JsonFault.class).isThrownBy(() -> value(document));
    assertThatExceptionOfType(JsonFault.class)
        .isThrownBy(() -> value("[" + document))
        .matches(JsonFault::isCut);
  }

  private static void assertTextRefused(String text, String rule) {
    assertRefused("\"" + text + "\"", rule);
    assertRefused("[\"m\u00C3\u00A1s " + text + " all\u00C3\u00A1\"]", rule);
    assertRefused("{\"" + text + "\":1}", rule);
  }
}
