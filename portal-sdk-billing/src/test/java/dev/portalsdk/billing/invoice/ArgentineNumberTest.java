package dev.portalsdk.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgentineNumberTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/document_numbers.csv", numLinesToSkip = 1)
  void agreesWithEveryVector(
      String text,
      String rule,
      String expected,
      Integer pointOfSale,
      Integer number,
      String valid) {
    if (valid.equals("no")) {
      assertRefused(text);
    } else if (rule.startsWith("letter")) {
      assertThat(LetteredNumber.parse(text)).hasToString(expected);
      assertReads(text.substring(2), pointOfSale, number);
    } else if (rule.startsWith("ARBA")) {
      // A file of the province, not a portal: kind and letter stand in columns of their own.
      assertRefused(text);
      assertReads(text.substring(2), pointOfSale, number);
    } else {
      assertReads(text, pointOfSale, number);
      assertWrites(rule, expected, ArgentineNumber.parse(text));
    }
  }

  private static void assertReads(String text, int pointOfSale, int number) {
    assertThat(ArgentineNumber.parse(text)).isEqualTo(new ArgentineNumber(pointOfSale, number));
  }

  // The vector of the form that odoo-arg refuses and Serena prints has no expected text.
  private static void assertWrites(String rule, String expected, ArgentineNumber number) {
    if (expected == null) {
      assertThat(number.digits()).isEqualTo("111178797979");
    } else if (rule.startsWith("4+8") || rule.startsWith("12 digits")) {
      assertThat(number.shortForm()).isEqualTo(expected);
    } else {
      assertThat(number.shown()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "002500043905",
        "0002500043905",
        "0025-00043905",
        "00025-00043905",
        "25-43905",
        "025-043905"
      })
  void readsEveryFormAsOneNumber(String text) {
    ArgentineNumber number = ArgentineNumber.parse(text);

    assertThat(number).isEqualTo(new ArgentineNumber(25, 43905)).hasToString("00025-00043905");
    assertThat(number.sameAs(new ArgentineNumber(25, 43905))).isTrue();
    assertThat(number.shown()).isEqualTo("00025-00043905");
    assertThat(number.shortForm()).isEqualTo("0025-00043905");
    assertThat(number.digits()).isEqualTo("002500043905");
  }

  @Test
  void splitsTheNumberOffTheEndOfDigitsWithoutHyphen() {
    assertThat(ArgentineNumber.parse("123456789012"))
        .isEqualTo(new ArgentineNumber(1234, 56789012));
    assertThat(ArgentineNumber.parse("1234567890123"))
        .isEqualTo(new ArgentineNumber(12345, 67890123));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "00000-00000000",
        "00000-00000001",
        "00001-00000000",
        "0-1",
        "1-0",
        "000000000000",
        "0000000000001",
        "00250004390",
        "00002500043905",
        "0025",
        "100001-1",
        "1-123456789",
        "000001-1",
        "1-000000001",
        "0O25-00043905",
        "0025-OOO43905",
        "OO2500043905",
        "0025--00043905",
        "-0025-00043905",
        "0025-00043905-",
        "+25-43905",
        "0025-+0043905",
        "25-43905-1",
        "25 - 43905",
        " 0025-00043905",
        "0025-00043905 ",
        "0025-00043905\r\n",
        "002500043905\n",
        "0025\r\n00043905",
        "0025/00043905",
        "0025\u201300043905",
        "0025\u221200043905",
        "0025\u00a000043905",
        "\uff10025-00043905",
        "\u0660025-00043905",
        "0025-0004390\u0665",
        "0025-\u200b00043905",
        "B 00017-00004199",
        "N/A",
        "3,5",
        "1e4-1"
      })
  void refusesWhatIsNoNumber(String text) {
    assertRefused(text);
  }

  @Test
  void refusesAVeryLongText() {
    assertRefused("1".repeat(10_000));
    assertRefused("1-" + "0".repeat(10_000));
    assertRefused("0".repeat(10_000) + "-1");
  }

  @Test
  void saysWhatItExpectedWithoutRepeatingTheText() {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> ArgentineNumber.parse("0025-0004390O"))
        .withMessageContaining("00025-00043905")
        .withMessageContaining("character 13");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> ArgentineNumber.parse("20111111112"))
        .withMessageContaining("11 characters")
        .withMessageNotContaining("11111111");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> ArgentineNumber.parse("0025-0004\r\nadmin"))
        .withMessageNotContaining("\n")
        .withMessageNotContaining("admin");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 1", "100000, 1", "1, 0", "1, -1", "1, 100000000"})
  void partsStayInTheirRange(int pointOfSale, int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArgentineNumber(pointOfSale, number))
        .withMessageContaining("from 1 to");
  }

  @Test
  void aPointOfSaleOfFiveDigitsLosesNone() {
    ArgentineNumber number = new ArgentineNumber(12345, 1);

    assertThat(number.shown()).isEqualTo("12345-00000001");
    assertThat(number.shortForm()).isEqualTo("12345-00000001");
    assertThat(number.digits()).isEqualTo("1234500000001");
  }

  @Test
  void readsBackEachFormItWrites() {
    Random random = new Random(43905);
    for (int i = 0; i < 10_000; i++) {
      ArgentineNumber number = new ArgentineNumber(upTo(random, 5), upTo(random, 8));
      assertThat(ArgentineNumber.parse(number.toString())).isEqualTo(number);
      assertThat(ArgentineNumber.parse(number.shortForm())).isEqualTo(number);
      assertThat(ArgentineNumber.parse(number.digits())).isEqualTo(number);
    }
  }

  // Of every length: evenly drawn, nine in ten would have all the digits.
  private static int upTo(Random random, int digits) {
    return 1 + random.nextInt((int) Math.pow(10, 1 + random.nextInt(digits)) - 1);
  }

  @Test
  void differsByEitherPart() {
    ArgentineNumber number = new ArgentineNumber(25, 43905);

    assertThat(number.sameAs(new ArgentineNumber(26, 43905))).isFalse();
    assertThat(number.sameAs(new ArgentineNumber(25, 43906))).isFalse();
    assertThat(number.sameAs(new ColombianNumber("", 43905))).isFalse();
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> ArgentineNumber.parse(null))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> new ArgentineNumber(1, 1).sameAs(null))
        .withMessage("other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
  void writesTheSameUnderAnyDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(new ArgentineNumber(25, 43905)).hasToString("00025-00043905");
      assertThat(new ColombianNumber("FI", 43905)).hasToString("FI43905");
      assertRefused("\u0661-1");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void survivesSerialisation() throws Exception {
    LetteredNumber number = new LetteredNumber(Letter.B, new ArgentineNumber(17, 4199));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(number);
      out.writeObject(new ColombianNumber("SETP", 990_000_001));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(number);
      assertThat(in.readObject()).isEqualTo(new ColombianNumber("SETP", 990_000_001));
    }
  }

  private static void assertRefused(String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .as(text)
        .isThrownBy(() -> ArgentineNumber.parse(text))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_NUMBER));
  }
}
