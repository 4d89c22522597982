package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.ProofScale;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuitTest {

  private static final int[] PREFIXES = {20, 23, 24, 27, 30, 33, 34, 50, 51, 55};

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void readsEveryPublishedCuit(Vectors.Row row) {
    Cuit cuit = Cuit.parse(row.get("as_written"));

    assertThat(cuit.plain()).isEqualTo(row.get("cuit"));
    assertThat(cuit.formatted()).hasSize(13).startsWith(row.get("prefix") + "-");
    assertThat(Cuit.parse(cuit.formatted())).isEqualTo(cuit);
    assertThat(cuit.isOrganization()).isEqualTo(row.is("person_kind", "legal"));
    assertThat(cuit.isNaturalPerson()).isEqualTo(row.is("person_kind", "natural"));
  }

  static Stream<Vectors.Row> published() {
    return Vectors.rows("cuit.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("publishedAsInvalid")
  void refusesEveryNumberPublishedAsInvalid(Vectors.Row row) {
    String text = row.get("value");

    assertThatThrownBy(() -> Cuit.parse(text))
        .isInstanceOfSatisfying(
            InvalidTextException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_IDENTIFIER);
              assertThat(refusal).hasMessageContaining(reason(row.get("reason")));
            });
  }

  static Stream<Vectors.Row> publishedAsInvalid() {
    return Vectors.rows("cuit_invalid.csv");
  }

  private static String reason(String published) {
    if (published.startsWith("check digit")) {
      return "the check digit of ";
    }
    if (published.equals("unknown prefix")) {
      return "none begins with ";
    }
    boolean length = published.startsWith("wrong length") || published.startsWith("portal shows 0");
    return length ? " characters" : "character ";
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("notQuiteACuit")
  void refusesWhatIsNotQuiteACuit(String text, String reason) {
    assertThatThrownBy(() -> Cuit.parse(text))
        .isInstanceOf(InvalidTextException.class)
        .hasMessageContaining(reason);
  }

  static Stream<Arguments> notQuiteACuit() {
    return Stream.of(
        Arguments.of("20-11111111-3", "the check digit of 20-******11-3 is wrong"),
        Arguments.of("2011111111", "the text has 10 characters"),
        Arguments.of("2011111A112", "character 8 is U+0041"),
        Arguments.of("99-11111111-8", "none begins with 99"),
        Arguments.of("0", "the text has 1 characters"),
        Arguments.of("20\u200b111111112", "the text has 12 characters"),
        Arguments.of("2\u200b0111111112", "the text has 12 characters"),
        Arguments.of("20\u200b11111112", "character 3 is U+200B"),
        Arguments.of("\uff12\uff10111111112", "character 1 is U+FF12"),
        Arguments.of("2011111111\u0662", "character 11 is U+0662"),
        Arguments.of("201111111\ud835\udfd0", "character 10 is U+1D7D0"),
        Arguments.of("20\u201311111111\u20132", "character 3 is U+2013"),
        Arguments.of("20-11111111\u20132", "character 12 is U+2013"),
        Arguments.of("20 11111111 2", "character 3 is U+0020"),
        Arguments.of("20.11111111.2", "character 3 is U+002E"),
        Arguments.of("20-111111112", "the text has 12 characters"),
        Arguments.of("201-1111111-2", "character 3 is a digit"),
        Arguments.of("-20111111112-", "character 1 is U+002D"),
        Arguments.of(" 20111111112", "the text has 12 characters"),
        Arguments.of("20111111112\r\n", "character 3 is a digit"),
        Arguments.of("20-11111111-2\r\n", "the text has 15 characters"),
        Arguments.of("2O111111112", "character 2 is U+004F"),
        Arguments.of("-2011111112", "character 1 is U+002D"),
        Arguments.of("+2011111112", "character 1 is U+002B"),
        Arguments.of("", "the text has 0 characters"),
        Arguments.of("           ", "character 1 is U+0020"));
  }

  @Test
  void readsTheHyphenatedAndThePlainFormAsTheSameCuit() {
    assertThat(Cuit.parse("27-35215358-9")).isEqualTo(Cuit.parse("27352153589"));
    assertThat(Cuit.parse("27352153589").formatted()).isEqualTo("27-35215358-9");
    assertThat(Cuit.parse("27-35215358-9").plain()).isEqualTo("27352153589");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000000001", "2319753172", "2708642069", "3012345682"})
  void acceptsNoCheckDigitAtAllWhereTheRemainderIsOne(String firstTen) {
    assertThat(remainder(firstTen)).isEqualTo(1);

    assertThat(checkDigitsAccepted(firstTen)).isEmpty();
  }

  @Test
  void acceptsTheNumberThatReplacesOneOfRemainderOne() {
    assertThat(Cuit.parse("23000000019").isNaturalPerson()).isTrue();
    assertThat(Cuit.parse("33000000049").isOrganization()).isTrue();
  }

  @Test
  void acceptsTheTenKnownPrefixesAndNoOther() {
    List<Integer> accepted =
        IntStream.range(0, 100)
            .filter(prefix -> anyAcceptedWith(String.format("%02d", prefix)))
            .boxed()
            .toList();

    assertThat(accepted).containsExactlyElementsOf(Arrays.stream(PREFIXES).boxed().toList());
  }

  private static boolean anyAcceptedWith(String prefix) {
    return IntStream.range(0, 12)
        .anyMatch(
            n -> !checkDigitsAccepted(prefix + String.format("%08d", 12345600 + n)).isEmpty());
  }

  @Test
  void acceptsExactlyTheCheckDigitOfTheRuleForManyNumbers() {
    Random random = new Random(20240117);
    for (int i = 0; i < ProofScale.times(10_000); i++) {
      String firstTen =
          String.format("%02d%08d", PREFIXES[random.nextInt(10)], random.nextInt(100_000_000));

      int rest = 11 - remainder(firstTen);
      List<Integer> expected = rest == 10 ? List.of() : List.of(rest % 11);
      assertThat(checkDigitsAccepted(firstTen)).as(firstTen).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"30712345671", "27333333339", "33693450239", "30500010912"})
  void refusesEveryCuitWithOneDigitChangedOrTwoNeighboursSwapped(String text) {
    List<String> damaged = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        damaged.add(text.substring(0, i) + digit + text.substring(i + 1));
      }
      if (i > 0) {
        damaged.add(
            text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1));
      }
    }

    assertThat(damaged.stream().filter(CuitTest::isAccepted)).containsOnly(text);
  }

  @ParameterizedTest
  @CsvSource({"20111111112", "23000000019", "24111111118", "27333333339"})
  void tellsNaturalPersonsByTheirPrefixAndMasksThem(String text) {
    Cuit cuit = Cuit.parse(text);

    assertThat(cuit.isNaturalPerson()).isTrue();
    assertThat(cuit.isOrganization()).isFalse();
    assertThat(cuit).hasToString(cuit.masked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"30712345671", "33693450239", "34999032089"})
  void tellsOrganizationsByTheirPrefixAndShowsThem(String text) {
    Cuit cuit = Cuit.parse(text);

    assertThat(cuit.isOrganization()).isTrue();
    assertThat(cuit.isNaturalPerson()).isFalse();
    assertThat(cuit).hasToString(cuit.formatted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"50000000016", "51600000016", "55000000018"})
  void takesTaxpayersAbroadForNeitherAndMasksThem(String text) {
    Cuit cuit = Cuit.parse(text);

    assertThat(cuit.isNaturalPerson()).isFalse();
    assertThat(cuit.isOrganization()).isFalse();
    assertThat(cuit).hasToString(cuit.masked());
  }

  @Test
  void masksAnOrganizationToo() {
    assertThat(Cuit.parse("30-71234567-1").masked()).isEqualTo("30-******67-1");
    assertThat(Cuit.parse("27-35215358-9").masked()).isEqualTo("27-******58-9");
  }

  @Test
  void isNeitherTheCuilNorTheCdiWithTheSameDigits() {
    Cuit cuit = Cuit.parse("20111111112");
    Cuil cuil = Cuil.parse("20111111112");
    Cdi cdi = Cdi.parse("20111111112");

    assertThat(List.<TaxId>of(cuit, cuil, cdi)).doesNotHaveDuplicates();
  }

  @Test
  void belongsToArgentina() {
    assertThat(Cuit.parse("30-71234567-1").country()).isEqualTo("AR");
  }

  private static List<Integer> checkDigitsAccepted(String firstTen) {
    return IntStream.range(0, 10).filter(digit -> isAccepted(firstTen + digit)).boxed().toList();
  }

  private static boolean isAccepted(String text) {
    try {
      return Cuit.parse(text).plain().equals(text);
    } catch (InvalidTextException e) {
      return false;
    }
  }

  /** The rule as it is published, on its own. */
  private static int remainder(String firstTen) {
    String weights = "5432765432";
    return IntStream.range(0, 10)
            .map(i -> (firstTen.charAt(i) - '0') * (weights.charAt(i) - '0'))
            .sum()
        % 11;
  }
}
