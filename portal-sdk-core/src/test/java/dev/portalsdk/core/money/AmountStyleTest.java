package dev.portalsdk.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.core.ProofScale;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Currency;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountStyleTest {

  private static final Currency ARS = Currencies.ARS;

  @Test
  void readsFixedWidthsOfThatWidthAlone() {
    AmountStyle zeros = AmountStyle.zeroFilled(',', 12);
    AmountStyle blanks = AmountStyle.blankFilled(',', 12);

    assertThat(Amounts.parse("000002355,37", zeros, ARS)).isEqualTo(Money.of("2355.37", ARS));
    assertThat(Amounts.parse("-00002355,37", zeros, ARS)).isEqualTo(Money.of("-2355.37", ARS));
    assertThat(Amounts.parse("000000000,00", zeros, ARS)).isEqualTo(Money.zero(ARS));
    assertThat(Amounts.parse("    -2355,37", blanks, ARS)).isEqualTo(Money.of("-2355.37", ARS));
    Stream.of(
            "2355,37",
            "0000002355,37",
            "     2355,37",
            "00000-235,37",
            "0000002355,3",
            "000000002355",
            "000002355.37")
        .forEach(text -> assertRefused(text, zeros));
    Stream.of(
            "2355,37",
            "            ",
            "000002355,37",
            "- - 2355,37 ",
            "2355,37     ",
            "-    2355,37")
        .forEach(text -> assertRefused(text, blanks));
  }

  @Test
  void readsAWideFieldOfZerosWhoseNumberFits() {
    AmountStyle wide = AmountStyle.zeroFilled('.', 60);

    assertThat(Amounts.parse("0".repeat(57) + ".05", wide, ARS)).isEqualTo(Money.of("0.05", ARS));
    assertRefused("9" + "0".repeat(59), wide);
  }

  @Test
  void writesAnAmountThatJustFitsItsField() {
    assertThat(Amounts.format(Money.of("1234.50", ARS), AmountStyle.zeroFilled(',', 7)))
        .isEqualTo("1234,50");
    assertThat(
            Amounts.format(
                Money.ofMinor(5, Currency.getInstance("JPY")), AmountStyle.blankFilled(',', 1)))
        .isEqualTo("5");
  }

  @Test
  void writesNoAmountThatIsWiderThanItsField() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amounts.format(Money.of("-1234.50", ARS), AmountStyle.zeroFilled(',', 7)))
        .withMessageContaining("7");
  }

  @Test
  void writesEachStyle() {
    Money credit = Money.of("-3574597.20", ARS);

    assertThat(Amounts.format(credit, AmountStyle.ES_GROUPED)).isEqualTo("-3.574.597,20");
    assertThat(Amounts.format(credit, AmountStyle.ES_PESOS)).isEqualTo("-$3.574.597,2");
    assertThat(Amounts.format(credit, AmountStyle.PLAIN_DOT)).isEqualTo("-3574597.20");
    assertThat(Amounts.format(credit, AmountStyle.PLAIN_COMMA)).isEqualTo("-3574597,20");
    assertThat(Amounts.format(credit, AmountStyle.grouped(',', '.'))).isEqualTo("-3,574,597.20");
    assertThat(Amounts.format(credit, AmountStyle.zeroFilled('.', 12))).isEqualTo("-03574597.20");
    assertThat(Amounts.format(credit, AmountStyle.blankFilled('.', 12))).isEqualTo(" -3574597.20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0,00; $0",
        "0.05; 0,05; $0,05",
        "-0.5; -0,50; -$0,5",
        "999.99; 999,99; $999,99",
        "1000; 1.000,00; $1.000",
        "123456; 123.456,00; $123.456",
        "1234567.89; 1.234.567,89; $1.234.567,89"
      })
  void writesSmallAndRoundAmounts(String amount, String grouped, String pesos) {
    assertThat(Amounts.format(Money.of(amount, ARS), AmountStyle.ES_GROUPED)).isEqualTo(grouped);
    assertThat(Amounts.format(Money.of(amount, ARS), AmountStyle.ES_PESOS)).isEqualTo(pesos);
  }

  static Stream<AmountStyle> styles() {
    return Stream.of(
        AmountStyle.ES_GROUPED,
        AmountStyle.ES_PESOS,
        AmountStyle.PLAIN_DOT,
        AmountStyle.PLAIN_COMMA,
        AmountStyle.PLAIN_DOT.withDollar(),
        AmountStyle.PLAIN_COMMA.withShortestDecimals(),
        AmountStyle.grouped(',', '.'),
        AmountStyle.grouped(' ', ','),
        AmountStyle.zeroFilled(',', 24),
        AmountStyle.blankFilled(',', 24));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void readsManyAmountsAsItWroteThem(AmountStyle style) {
    Random random = new Random(24270824);
    for (int i = 0; i < ProofScale.times(10_000); i++) {
      Money money = Money.ofMinor(randomMinor(random), ARS);
      assertThat(Amounts.parse(Amounts.format(money, style), style, ARS)).isEqualTo(money);
    }
  }

  // Of every length: a long of random bits would almost always have nineteen digits.
  private static long randomMinor(Random random) {
    long minor = random.nextLong() >> random.nextInt(64);
    return random.nextInt(10) == 0 ? minor / 100 * 100 : Math.max(minor, -Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JPY", "BHD", "ARS", "CLF"})
  void takesTheDecimalsOfTheCurrency(String code) {
    Currency currency = Currency.getInstance(code);
    Money money = Money.ofMinor(-1234567, currency);

    styles()
        .forEach(
            style ->
                assertThat(Amounts.parse(Amounts.format(money, style), style, currency))
                    .isEqualTo(money));
    assertThat(money.amount().scale()).isEqualTo(currency.getDefaultFractionDigits());
  }

  @Test
  void refusesDecimalsThatTheCurrencyLacks() {
    Currency yen = Currency.getInstance("JPY");

    assertThat(Amounts.parse("1.234", AmountStyle.ES_GROUPED, yen).minor()).isEqualTo(1234);
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> Amounts.parse("1.234,5", AmountStyle.ES_GROUPED, yen))
        .withMessageContaining("0 decimals");
  }

  @ParameterizedTest
  @ValueSource(chars = {'1', 'a', '-', '$', '\u0661'})
  void marksAreNoLettersDigitsOrSigns(char mark) {
    assertThatIllegalArgumentException().isThrownBy(() -> AmountStyle.plain(mark));
    assertThatIllegalArgumentException().isThrownBy(() -> AmountStyle.grouped(mark, ','));
    assertThatIllegalArgumentException().isThrownBy(() -> AmountStyle.grouped('.', mark));
    assertThatIllegalArgumentException().isThrownBy(() -> AmountStyle.zeroFilled(mark, 12));
  }

  @Test
  void marksDifferAndWidthsArePositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> AmountStyle.grouped('.', '.'));
    assertThatIllegalArgumentException().isThrownBy(() -> AmountStyle.blankFilled(',', 0));
    assertThatIllegalStateException()
        .isThrownBy(() -> AmountStyle.zeroFilled(',', 12).withShortestDecimals());
    assertThatIllegalStateException()
        .isThrownBy(() -> AmountStyle.blankFilled(',', 12).withDollar());
  }

  private static void assertRefused(String text, AmountStyle style) {
    assertThatExceptionOfType(InvalidTextException.class)
        .as("%s in %s", text, style)
        .isThrownBy(() -> Amounts.parse(text, style, ARS))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_AMOUNT))
        .withMessageContaining(style.toString());
  }
}
