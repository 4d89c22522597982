package dev.portalsdk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.portalsdk.core.ProofScale;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternTest {

  private static final Map<String, DatePattern<?>> BY_COLUMN =
      Map.of(
          "dd/MM/yyyy", DatePattern.SLASHED,
          "dd-MM-yyyy", DatePattern.HYPHENATED,
          "d-M-yyyy", DatePattern.SHORT_HYPHENATED,
          "yyyyMMdd", DatePattern.COMPACT,
          "yyyyMMddHHmmss", DatePattern.COMPACT_TIME,
          "ISO with 7 fraction digits and offset", DatePattern.ISO_OFFSET_TIME,
          "ISO offset", DatePattern.ISO_OFFSET_TIME,
          "ISO local, no offset (TRA accepted by homologation)", DatePattern.ISO_TIME,
          "yyyy-MM-dd HH:mm", DatePattern.ISO_MINUTE);

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/dates.csv", numLinesToSkip = 1)
  void agreesWithEveryVector(String text, String column, String expectedIso) {
    if (expectedIso == null) {
      assertThat(text).isEqualTo("00/00/0000");
      assertRefused(DatePattern.SLASHED, text);
    } else {
      assertThat(BY_COLUMN).containsKey(column);
      assertReadsAndWritesBack(BY_COLUMN.get(column), text, expectedIso);
    }
  }

  private static <T extends Temporal> void assertReadsAndWritesBack(
      DatePattern<T> pattern, String text, String expectedIso) {
    T value = pattern.parse(text);
    assertThat(value).isEqualTo(iso(expectedIso));
    assertThat(pattern.format(value)).isEqualTo(text);
  }

  private static Temporal iso(String text) {
    if (!text.contains("T")) {
      return LocalDate.parse(text);
    }
    boolean offset = text.lastIndexOf('-') > text.indexOf('T');
    return offset ? OffsetDateTime.parse(text) : LocalDateTime.parse(text);
  }

  @Test
  void takesTheDayThatOnlyALeapYearHas() {
    assertThat(DatePattern.SLASHED.parse("29/02/2024")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(DatePattern.COMPACT.parse("20000229")).isEqualTo(LocalDate.of(2000, 2, 29));
  }

  @Test
  void takesTheFirstAndTheLastYear() {
    assertThat(DatePattern.SLASHED.parse("01/01/1900")).isEqualTo(LocalDate.of(1900, 1, 1));
    assertThat(DatePattern.SLASHED.parse("31/12/9999")).isEqualTo(LocalDate.of(9999, 12, 31));
    assertThat(DatePattern.ISO.parse("1900-01-01")).isEqualTo(LocalDate.of(1900, 1, 1));
    assertThat(DatePattern.ISO.parse("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
  }

  @Test
  void readsTheSameDigitsByTheirDeclaredOrderAlone() {
    assertThat(DatePattern.SLASHED.parse("07/08/2025")).isEqualTo(LocalDate.of(2025, 8, 7));
    assertThat(DatePattern.HYPHENATED.parse("08-07-2025")).isEqualTo(LocalDate.of(2025, 7, 8));
  }

  @Test
  void readsALeadingZeroOfAShortDateButWritesNone() {
    assertThat(DatePattern.SHORT_HYPHENATED.parse("03-10-2018"))
        .isEqualTo(DatePattern.SHORT_HYPHENATED.parse("3-10-2018"));
    assertThat(DatePattern.SHORT_HYPHENATED.format(LocalDate.of(2018, 10, 3)))
        .isEqualTo("3-10-2018");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"003-10-2018", "3-010-2018", "3-10-18", "31-2-2018", "3-10-20255", "-3-1-2018"})
  void refusesWhatIsNoShortDate(String text) {
    assertRefused(DatePattern.SHORT_HYPHENATED, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019081",
        "120190813",
        "+120190813",
        "20191313",
        "20190832",
        "18991230",
        "-0190813"
      })
  void refusesWhatIsNoCompactDate(String text) {
    assertRefused(DatePattern.COMPACT, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "20255-01-01",
        "+20255-01-01",
        "-2025-01-01",
        "1899-12-30",
        "2025-2-1",
        "2025-02-14T00:00:00"
      })
  void refusesWhatIsNoIsoDate(String text) {
    assertRefused(DatePattern.ISO, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-14 24:00",
        "2025-02-14 17:60",
        "2025-02-14T17:53",
        "2025-02-14 7:53",
        "2025-02-14 17:53:00",
        "2025-02-29 17:53"
      })
  void refusesWhatIsNoTimeToTheMinute(String text) {
    assertRefused(DatePattern.ISO_MINUTE, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-08-01T17:32",
        "2021-08-01T17:32:60",
        "2021-08-01T17:32:59.",
        "2021-08-01T17:32:59Z",
        "2021-08-01T17:32:59,5",
        "2021-08-01t17:32:59",
        "2021-08-01T17:32:59.1234567890"
      })
  void refusesWhatIsNoLocalTime(String text) {
    assertRefused(DatePattern.ISO_TIME, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-08-01T17:32:59",
        "2021-08-01T17:32:59-3",
        "2021-08-01T17:32:59-0300",
        "2021-08-01T17:32:59-03:00[America/Buenos_Aires]",
        "2021-08-01T17:32:59z",
        "2021-08-01T17:32:59+19:00"
      })
  void refusesWhatIsNoTimeWithOffset(String text) {
    assertRefused(DatePattern.ISO_OFFSET_TIME, text);
  }

  @Test
  void keepsTheDayAsWrittenWhateverTheOffset() {
    OffsetDateTime midnight = DatePattern.ISO_OFFSET_TIME.parse("2018-01-31T00:00:00Z");

    assertThat(midnight.toLocalDate()).isEqualTo(LocalDate.of(2018, 1, 31));
    assertThat(midnight.getOffset()).isEqualTo(ZoneOffset.UTC);
    assertThat(DatePattern.ISO_OFFSET_TIME.format(midnight)).isEqualTo("2018-01-31T00:00:00Z");
  }

  static Stream<DatePattern<?>> patterns() {
    return Stream.of(
        DatePattern.SLASHED,
        DatePattern.HYPHENATED,
        DatePattern.SHORT_HYPHENATED,
        DatePattern.COMPACT,
        DatePattern.ISO,
        DatePattern.COMPACT_TIME,
        DatePattern.ISO_MINUTE,
        DatePattern.ISO_TIME,
        DatePattern.ISO_OFFSET_TIME);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void readsWhatItWrites(DatePattern<?> pattern) {
    Random random = new Random(20250701);
    for (int i = 0; i < ProofScale.times(2_000); i++) {
      assertRoundTrip(pattern, randomTime(random));
    }
  }

  // Text and not value is compared: a pattern leaves out what it does not hold.
  private static <T extends Temporal> void assertRoundTrip(
      DatePattern<T> pattern, OffsetDateTime time) {
    String written = written(pattern, time);
    assertThat(pattern.format(pattern.parse(written))).isEqualTo(written);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Temporal> String written(DatePattern<T> pattern, OffsetDateTime time) {
    List<Temporal> candidates = List.of(time, time.toLocalDateTime(), time.toLocalDate());
    String form = pattern.toString();
    int kind = form.endsWith("+HH:MM") ? 0 : form.contains("HH") ? 1 : 2;
    return pattern.format((T) candidates.get(kind));
  }

  private static OffsetDateTime randomTime(Random random) {
    LocalDate first = LocalDate.of(1900, 1, 1);
    long days = first.until(LocalDate.of(9999, 12, 31), ChronoUnit.DAYS);
    return first
        .plusDays((long) (random.nextDouble() * days))
        .atStartOfDay()
        .plusSeconds(random.nextInt(86_400))
        .plusNanos(random.nextInt(1_000_000_000))
        .atOffset(ZoneOffset.ofHours(random.nextInt(24) - 12));
  }

  @Test
  void writesNoYearThatItWouldNotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatePattern.SLASHED.format(LocalDate.of(1899, 12, 31)))
        .withMessageContaining("1899");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatePattern.ISO.format(LocalDate.of(20255, 1, 1)))
        .withMessageContaining("20255");
  }

  @Test
  void namesPatternAndPositionButDoesNotRepeatTheText() {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> DatePattern.SLASHED.parse("01/O7/2025"))
        .withMessageContaining("dd/MM/yyyy")
        .withMessageContaining("character 4")
        .withMessageNotContaining("O7");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> DatePattern.COMPACT.parse("2025O701"))
        .withMessageContaining("yyyyMMdd")
        .withMessageContaining("character 5")
        .withMessageNotContaining("O7");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> DatePattern.SLASHED.parse("20-11111111-2"))
        .withMessageContaining("13 characters")
        .withMessageNotContaining("11111111");
  }

  @Test
  void tellsADayThatIsNotInTheCalendarFromAnotherForm() {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> DatePattern.SLASHED.parse("31/02/2025"))
        .withMessageContaining("no calendar");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> DatePattern.COMPACT.parse("20250231"))
        .withMessageContaining("no calendar");
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> DatePattern.SLASHED.parse("30/12/1899"))
        .withMessageContaining("1900");
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException().isThrownBy(() -> DatePattern.SLASHED.parse(null));
    assertThatNullPointerException().isThrownBy(() -> Dates.hyphenated(null)).withMessage("text");
  }

  @Test
  void isStrictAndAsciiWithAFormatterOfYourOwn() {
    DateTimeFormatter lenient =
        DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.forLanguageTag("ar-EG-u-nu-arab"))
            .withResolverStyle(ResolverStyle.LENIENT);
    DatePattern<LocalDate> dotted = DatePattern.of("dd.MM.yyyy", lenient, LocalDate::from);

    assertThat(dotted.parse("01.07.2025")).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(dotted.format(LocalDate.of(2025, 7, 1))).isEqualTo("01.07.2025");
    assertRefused(dotted, "31.02.2025");
  }

  @Test
  void namesMonthsInTheLanguageOfAFormatterOfYourOwn() {
    DatePattern<LocalDate> spelt =
        DatePattern.of(
            "d de MMMM de yyyy",
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.forLanguageTag("es-AR")),
            LocalDate::from);

    assertThat(spelt.parse("1 de julio de 2025")).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(spelt.format(LocalDate.of(2025, 7, 1))).isEqualTo("1 de julio de 2025");
    assertRefused(spelt, "31 de junio de 2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR-u-nu-arabext"})
  void readsAndWritesTheSameUnderAnyDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      patterns()
          .forEach(
              pattern ->
                  assertRoundTrip(pattern, OffsetDateTime.parse("2021-06-20T15:28:55.4-03:00")));
      assertThat(DatePattern.SLASHED.format(LocalDate.of(2025, 7, 1))).isEqualTo("01/07/2025");
      assertThat(
              DatePattern.of("d.M.yyyy", DateTimeFormatter.ofPattern("d.M.uuuu"), LocalDate::from)
                  .format(LocalDate.of(2025, 7, 1)))
          .isEqualTo("1.7.2025");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertRefused(DatePattern<?> pattern, String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> pattern.parse(text))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_DATE))
        .withMessageContaining(pattern.toString());
  }
}
