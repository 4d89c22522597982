package dev.portalsdk.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.portalsdk.core.ProofScale;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  private static final Currency ARS = Currencies.ARS;

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/amounts_es_ar.csv", numLinesToSkip = 1)
  void agreesWithEveryVector(String text, String column, BigDecimal expected) {
    Money money = Amounts.parse(text, style(column, text.length()), ARS);

    assertThat(money.amount()).isEqualByComparingTo(expected);
    assertThat(Amounts.format(money, style(column, text.length()))).isEqualTo(text);
  }

  private static AmountStyle style(String column, int width) {
    return switch (column) {
      case "es-AR grouped" -> AmountStyle.ES_GROUPED;
      case "plain dot" -> AmountStyle.PLAIN_DOT;
      case "es-AR", "es-AR grouped, $", "es-AR grouped, no cents", "es-AR grouped, one decimal" ->
          AmountStyle.ES_PESOS;
      case "fixed width comma" -> AmountStyle.zeroFilled(',', width);
      case "space padded comma" -> AmountStyle.blankFilled(',', width);
      default -> throw new AssertionError("A style that no test knows: " + column);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.234; 1234",
        "14.579; 14579",
        "0; 0",
        "-0,00; 0",
        "49.883,2; 49883.2",
        "$0; 0",
        "$14.579; 14579",
        "-$3.574.597,28; -3574597.28",
        "0,05; 0.05",
        "999,99; 999.99",
        "1.000,00; 1000",
        "12.345.678.901.234.567,89; 12345678901234567.89",
        "92.233.720.368.547.758,07; 92233720368547758.07",
        "-92.233.720.368.547.758,07; -92233720368547758.07"
      })
  void readsGroupedAmounts(String text, String expected) {
    assertThat(Amounts.parse(text, AmountStyle.ES_GROUPED, ARS))
        .isEqualTo(Money.of(new BigDecimal(expected), ARS))
        .isEqualTo(Amounts.parse(text, AmountStyle.ES_PESOS, ARS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "$",
        "-$",
        ",",
        ".",
        ",50",
        ".123",
        "1.",
        "1,",
        "1.234,",
        "1.234.",
        "12.34.567,8",
        "1.23",
        "1.2345",
        "1234",
        "1234,50",
        "2056161.23",
        "1,234,567.89",
        "1.234,567",
        "1.234,5,0",
        "1.234,50,",
        "1,234",
        "0,005",
        "1..234",
        "1.,234",
        "(1.234,50)",
        "1.234,50-",
        "--1",
        "+1",
        "- 1",
        "$-1",
        "$$1",
        "$ 1",
        "U$S 10",
        "AR$ 10",
        "10$",
        "1e9",
        "1E9",
        "1e1000000000",
        "NaN",
        "Infinity",
        "N/A",
        "####",
        "null",
        "0x10",
        "1_000",
        "00",
        "01",
        "00,50",
        "0.123",
        "007,00",
        " 1",
        "1 ",
        "1.234,50\r\n",
        "1 234,50",
        "92.233.720.368.547.758,08",
        "100.000.000.000.000.000",
        "99.999.999.999.999.999.999,99",
        "18.446.744.073.709.551.616,00",
        "184.467.440.737.095.516,16",
        "184.467.440.737.095.516,17"
      })
  void refusesWhatIsNoGroupedAmount(String text) {
    assertRefused(text, AmountStyle.ES_GROUPED);
    assertRefused(text, AmountStyle.ES_PESOS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "-",
        ".5",
        "5.",
        "1.234",
        "1.005",
        "1,5",
        "1,234.50",
        "2.056.161,23",
        "1..5",
        "1.5.",
        "1e9",
        "1E+9",
        "1e1000000000",
        "NaN",
        "Infinity",
        "-Infinity",
        "(1)",
        "1-",
        "+1",
        "--1",
        "$10",
        "00",
        "01.50",
        "-01",
        "0x10",
        "1.5f",
        "1.5d",
        "N/A",
        "####",
        "true",
        " 1",
        "1 ",
        "1\n",
        "92233720368547758.08",
        "-92233720368547758.08",
        "100000000000000000",
        "99999999999999999999",
        "18446744073709551616",
        "184467440737095516.16",
        "1844674407370955161.6"
      })
  void refusesWhatIsNoPlainAmount(String text) {
    assertRefused(text, AmountStyle.PLAIN_DOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u22121.234,50",
        "\u20131.234,50",
        "1\u00a0234,50",
        "1\u202f234,50",
        "$\u00a01.234,50",
        "\uff11\uff12",
        "\u0661\u0662",
        "1.234,5\u0660",
        "1\u200b.234,50",
        "\ufeff1",
        "\u0967",
        "1\u066b5"
      })
  void refusesSignsBlanksAndDigitsThatAreNotAscii(String text) {
    assertRefused(text, AmountStyle.ES_GROUPED);
    assertRefused(text, AmountStyle.PLAIN_COMMA);
  }

  @ParameterizedTest
  @MethodSource("grammars")
  void takesExactlyWhatItsGrammarTakes(AmountStyle style, String grammar) {
    Pattern form = Pattern.compile(grammar);
    Random random = new Random(3133671);
    for (int i = 0; i < ProofScale.times(20_000); i++) {
      String text = randomText(random);
      if (form.matcher(text).matches()) {
        assertThat(Amounts.parse(text, style, ARS).amount())
            .isEqualByComparingTo(decimal(text, style));
      } else {
        assertRefused(text, style);
      }
    }
  }

  static Stream<Arguments> grammars() {
    return Stream.of(
        arguments(AmountStyle.ES_GROUPED, "-?\\$?(0|[1-9]\\d{0,2}(\\.\\d{3})*)(,\\d{1,2})?"),
        arguments(AmountStyle.PLAIN_DOT, "-?(0|[1-9]\\d*)(\\.\\d{1,2})?"),
        arguments(AmountStyle.PLAIN_COMMA, "-?(0|[1-9]\\d*)(,\\d{1,2})?"));
  }

  private static String randomText(Random random) {
    return random
        .ints(random.nextInt(11), 0, 16)
        .mapToObj(i -> "0123456789..,,-$".substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static BigDecimal decimal(String text, AmountStyle style) {
    String plain = style == AmountStyle.ES_GROUPED ? text.replace(".", "") : text;
    return new BigDecimal(plain.replace(',', '.').replace("$", ""));
  }

  @Test
  void refusesAVeryLongTextWithoutReadingItTwice() {
    assertRefused("9".repeat(10_000), AmountStyle.PLAIN_DOT);
    assertRefused("0".repeat(10_000), AmountStyle.PLAIN_DOT);
    assertRefused("1" + ".000".repeat(2_500), AmountStyle.ES_GROUPED);
    assertRefused("1," + "0".repeat(10_000), AmountStyle.ES_GROUPED);
  }

  @Test
  void keepsEveryCentOfALargeAmount() {
    assertThat(Amounts.parse("12345678901234567.89", AmountStyle.PLAIN_DOT, ARS).amount())
        .isEqualTo(new BigDecimal("12345678901234567.89"));
    assertThat(Amounts.parse("92233720368547758.07", AmountStyle.PLAIN_DOT, ARS).minor())
        .isEqualTo(Long.MAX_VALUE);
    assertThat(Amounts.parse("-92233720368547758.07", AmountStyle.PLAIN_DOT, ARS).minor())
        .isEqualTo(-Long.MAX_VALUE);
  }

  @Test
  void readsBothAmountsOfOneSerenaRowAsTheSame() {
    assertThat(Amounts.parse("-3.574.597,28", AmountStyle.ES_GROUPED, ARS))
        .isEqualTo(Amounts.parse("-3574597.28", AmountStyle.PLAIN_DOT, ARS));
  }

  @Test
  void saysWhatItExpectedAndWhereButNotWhatItGot() {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> Amounts.parse("1\u00a0234,50", AmountStyle.ES_GROUPED, ARS))
        .withMessageContaining("1.234,50")
        .withMessageContaining("character 2")
        .withMessageContaining("U+00A0");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> Amounts.parse("20-11111111-2", AmountStyle.PLAIN_DOT, ARS))
        .withMessageNotContaining("11111111");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> Amounts.parse("-007", AmountStyle.PLAIN_DOT, ARS))
        .withMessageContaining("character 3 ");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> Amounts.parse("1.234,567", AmountStyle.ES_GROUPED, ARS))
        .withMessageContaining("2 decimals");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> Amounts.parse("", AmountStyle.ES_PESOS, ARS))
        .withMessageContaining("$1.234,5")
        .withMessageContaining("too soon");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> Amounts.parse("1", AmountStyle.zeroFilled(',', 12), ARS))
        .withMessageContaining("in 12 characters");
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Amounts.parse(null, AmountStyle.PLAIN_DOT, ARS))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Amounts.parse("1", null, ARS))
        .withMessage("style");
    assertThatNullPointerException()
        .isThrownBy(() -> Amounts.parse("1", AmountStyle.PLAIN_DOT, null))
        .withMessage("currency");
    assertThatNullPointerException()
        .isThrownBy(() -> Amounts.format(null, AmountStyle.PLAIN_DOT))
        .withMessage("money");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "es-AR", "hi-IN-u-nu-deva"})
  void readsAndWritesTheSameUnderAnyDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      Money money = Money.of("-2056161.23", ARS);

      assertThat(Amounts.format(money, AmountStyle.ES_GROUPED)).isEqualTo("-2.056.161,23");
      assertThat(Amounts.parse("-2.056.161,23", AmountStyle.ES_GROUPED, ARS)).isEqualTo(money);
      assertThat(money).hasToString("ARS -2056161.23");
      assertThat(Money.parse("ARS -2056161.23")).isEqualTo(money);
      assertThat(Percentage.parse("10,50", AmountStyle.PLAIN_COMMA)).hasToString("10.5");
      assertThatExceptionOfType(InvalidTextException.class)
          .isThrownBy(() -> Amounts.parse("\u0661", AmountStyle.PLAIN_DOT, ARS))
          .withMessageContaining("character 1 ")
          .withMessageContaining("U+0661");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertRefused(String text, AmountStyle style) {
    assertThatExceptionOfType(InvalidTextException.class)
        .as("%s in %s", text, style)
        .isThrownBy(() -> Amounts.parse(text, style, ARS))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_AMOUNT))
        .withMessageContaining(style.toString());
  }
}
