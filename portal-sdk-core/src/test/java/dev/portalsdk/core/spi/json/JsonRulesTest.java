package dev.portalsdk.core.spi.json;

import static dev.portalsdk.core.spi.json.JsonBytes.assertRefused;
import static dev.portalsdk.core.spi.json.JsonBytes.bytes;
import static dev.portalsdk.core.spi.json.JsonBytes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259 case by case: how values are put together, and numbers. */
class JsonRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "[[]]",
        "[{}]",
        "{\"\":{}}",
        "{\"a\":1,\"b\":[2,{\"c\":null}]}",
        "{\"a\":1,\"a\":2}",
        " [ 1 , 2 ] ",
        "\t{\r\n\"a\"\t:\r1\n}\n",
        "[true,false,null]",
        "true",
        "null",
        "\"\"",
        "7"
      })
  void takesEachFormOfDocument(String document) throws IOException {
    assertThat(value(document)).isEqualTo(JsonTree.moshis(bytes(document)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "-7",
        "10",
        "0.0",
        "-0.50",
        "49883.20",
        "1e9",
        "1E9",
        "0e0",
        "1e+09",
        "1E-0",
        "-1.25e-10",
        "1e999",
        "9223372036854775808",
        "123456789012345678901234567890123456789012345678901234567890"
      })
  void takesNumbersAsTheyAreWritten(String number) {
    JsonTree.Written written = new JsonTree.Written(number);

    assertThat(value(number)).isEqualTo(written);
    assertThat(value(" " + number + "\n")).isEqualTo(written);
    assertThat(value("[" + number + "," + number + "]")).isEqualTo(List.of(written, written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "+1", "1.", ".5", "-.5", "1.e5", "1e", "1e+", "1E-", "-a", "--1", "1ee5"})
  void refusesNumbersThatLackADigit(String number) {
    String rule = number.startsWith("+") || number.startsWith(".") ? "a value" : "a digit";
    assertRefused(number, rule + " was expected");
    assertRefused("[" + number + "]", rule + " was expected");
    assertRefused("{\"a\":" + number + "}", rule + " was expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "-01",
        "00",
        "1.2.3",
        "1e5.5",
        "1e5e5",
        "0x1F",
        "1_000",
        "1f",
        "1L",
        "12a",
        "1\"\"",
        "1/2",
        "1-2",
        "truefalse",
        "truex",
        "nulll",
        "null\u0000",
        "1\f",
        "1\u00A0"
      })
  void refusesValuesThatDoNotEnd(String value) {
    assertRefused("[" + value + "]", "the end of a value was expected");
    assertRefused("{\"a\":" + value + "}", "the end of a value was expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN", "-Infinity", "Infinity", "nan", "True", "TRUE", "Null", "tru", "fals", "nul", "nope",
        "undefined", "'a'", "a", "\u0000", "\u00FF", "\u00C3\u00B1", "\f", "\u00A0", ",", ":", "}",
        "//c", "/*c*/1", "#c", "\\u0022a\\u0022", "(1)", "=1", ";"
      })
  void refusesWhatIsNoValue(String value) {
    String rule = value.equals("-Infinity") ? "a digit" : "a value";
    assertRefused("[" + value + "]", rule + " was expected");
    assertRefused("{\"a\":" + value + "}", rule + " was expected");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1,]|a value was expected",
        "[,1]|a value was expected",
        "[1,,2]|a value was expected",
        "[,]|a value was expected",
        "[1 2]|a comma or ']' was expected",
        "[1[]]|a comma or ']' was expected",
        "[false{}]|a comma or ']' was expected",
        "[null:1]|a comma or ']' was expected",
        "[1;2]|the end of a value was expected",
        "[\"a\";\"b\"]|a comma or ']' was expected",
        "[1}|a comma or ']' was expected",
        "[[1]|a comma or ']' was expected",
        "[|a value was expected",
        "[1|a comma or ']' was expected",
        "[1,|a value was expected",
        "{\"a\":1,}|a name of a field was expected",
        "{,\"a\":1}|a name of a field was expected",
        "{\"a\":1,,\"b\":2}|a name of a field was expected",
        "{a:1}|a name of a field was expected",
        "{'a':1}|a name of a field was expected",
        "{1:1}|a name of a field was expected",
        "{null:1}|a name of a field was expected",
        "{[]:1}|a name of a field was expected",
        "{|a name of a field was expected",
        "{\"a\":1,|a name of a field was expected",
        "{\"a\"}|a colon was expected",
        "{\"a\",1}|a colon was expected",
        "{\"a\" 1}|a colon was expected",
        "{\"a\"=1}|a colon was expected",
        "{\"a\"|a colon was expected",
        "{\"a\":}|a value was expected",
        "{\"a\"::1}|a value was expected",
        "{\"a\":|a value was expected",
        "{\"a\":1 \"b\":2}|a comma or '}' was expected",
        "{\"a\":1]|a comma or '}' was expected",
        "{\"a\":\"b\"|a comma or '}' was expected",
        "{\"a\":/**/1}|a value was expected",
        "{\"a\":1}#|more follows after its end",
        "{}{}|more follows after its end",
        "{}]|more follows after its end",
        "[]}|more follows after its end",
        "[] x|more follows after its end",
        "\"a\"\"b\"|more follows after its end",
        "null null|more follows after its end",
        "[]\u00FF|more follows after its end"
      })
  void refusesWhatIsPutTogetherInAnotherWay(String document, String rule) {
    assertRefused(document, rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u0000", "\u00EF\u00BB\u00BF[]", "[]\u0000", " \u0000[]"})
  void refusesWhatIsNoDocument(String document) {
    assertThatExceptionOfType(JsonFault.class).isThrownBy(() -> value(document));
  }

  @Test
  void takesListsAndObjectsUpTo255Deep() throws IOException {
    String deep = "[".repeat(255) + "]".repeat(255);

    assertThat(value(deep)).isEqualTo(JsonTree.moshis(bytes(deep)));
    assertThat(value("[" + "[]" + ",[]".repeat(300) + "]"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(301);
    assertRefused("[".repeat(256) + "]".repeat(256), "it is nested more than 255 deep");
    assertRefused("{\"a\":".repeat(256) + "1" + "}".repeat(256), "it is nested more than 255 deep");
  }

  @Test
  void refusesEndlessNestingWithoutEndingTheStack() {
    assertRefused("[".repeat(100_000), "it is nested more than 255 deep");
    assertRefused("[".repeat(100_000) + "]".repeat(100_000), "it is nested more than 255 deep");
    assertRefused("{\"a\":".repeat(100_000), "it is nested more than 255 deep");
  }
}
