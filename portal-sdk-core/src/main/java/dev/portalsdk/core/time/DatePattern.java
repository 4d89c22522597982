package dev.portalsdk.core.time;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.YEAR;
import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.InvalidTextException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.function.Function;

/**
 * One declared way to write a day or a time, such as {@code dd/MM/yyyy}.
 *
 * <p>Which way a portal writes is declared, never guessed: {@code 07/08/2025} and {@code
 * 08-07-2025} have to be told apart by whoever knows the page. A pattern takes the ASCII digits it
 * names, as many as it names, and only what a calendar has, so that {@code 31/02/2025} and {@code
 * 00/00/0000} are refused. Years run from 1900 to 9999: an earlier one, such as the 30/12/1899 that
 * a spreadsheet shows for zero, is no date of a portal.
 *
 * <p>A time without an offset is local to the portal; {@link Zones} says where that is. A time with
 * an offset keeps it, so that its day is the day as written.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what the pattern holds: {@link LocalDate}, {@link LocalDateTime} or {@link
 *     OffsetDateTime}
 */
public final class DatePattern<T extends Temporal> {

  /** {@code dd/MM/yyyy}, such as {@code 01/07/2025}: Serena ART, Mutual SER, SanCor's shipments. */
  public static final DatePattern<LocalDate> SLASHED =
      new DatePattern<>("dd/MM/yyyy", Dates::slashed, strict("dd/MM/uuuu"));

  /** {@code dd-MM-yyyy}, such as {@code 08-11-2021}: SanCor's tables of invoices. */
  public static final DatePattern<LocalDate> HYPHENATED =
      new DatePattern<>("dd-MM-yyyy", Dates::hyphenated, strict("dd-MM-uuuu"));

  /** {@code d-M-yyyy}, such as {@code 3-10-2018}; a leading zero is read but not written. */
  public static final DatePattern<LocalDate> SHORT_HYPHENATED =
      of("d-M-yyyy", shortHyphenated(), LocalDate::from);

  /** {@code yyyyMMdd}, such as {@code 20190813}. */
  public static final DatePattern<LocalDate> COMPACT =
      of("yyyyMMdd", strict("uuuuMMdd"), LocalDate::from);

  /** {@code yyyy-MM-dd}, such as {@code 2025-02-14}. */
  public static final DatePattern<LocalDate> ISO =
      of("yyyy-MM-dd", strict("uuuu-MM-dd"), LocalDate::from);

  /** {@code yyyyMMddHHmmss}, such as {@code 20210620152855}, local to the portal. */
  public static final DatePattern<LocalDateTime> COMPACT_TIME =
      of("yyyyMMddHHmmss", strict("uuuuMMddHHmmss"), LocalDateTime::from);

  /** {@code yyyy-MM-dd HH:mm}, such as {@code 2025-02-14 17:53}, local to the portal. */
  public static final DatePattern<LocalDateTime> ISO_MINUTE =
      of("yyyy-MM-dd HH:mm", strict("uuuu-MM-dd HH:mm"), LocalDateTime::from);

  /**
   * {@code yyyy-MM-ddTHH:mm:ss} with up to nine decimals, such as {@code 2021-08-01T17:32:59},
   * local to the portal.
   */
  public static final DatePattern<LocalDateTime> ISO_TIME =
      new DatePattern<>(
          "yyyy-MM-ddTHH:mm:ss",
          strict(isoTime()),
          LocalDateTime::from,
          DateTimeFormatter.ISO_LOCAL_DATE_TIME);

  /**
   * {@link #ISO_TIME} followed by its offset, such as {@code 2021-08-01T19:33:03.653-03:00} or with
   * {@code Z}.
   */
  public static final DatePattern<OffsetDateTime> ISO_OFFSET_TIME =
      new DatePattern<>(
          "yyyy-MM-ddTHH:mm:ss+HH:MM",
          strict(isoTime().appendOffset("+HH:MM", "Z")),
          OffsetDateTime::from,
          DateTimeFormatter.ISO_OFFSET_DATE_TIME);

  private final String text;
  private final Function<String, T> reader;
  private final DateTimeFormatter writer;

  private DatePattern(String text, Function<String, T> reader, DateTimeFormatter writer) {
    this.text = text;
    this.reader = reader;
    this.writer = writer;
  }

  private DatePattern(
      String text, DateTimeFormatter reading, TemporalQuery<T> query, DateTimeFormatter writing) {
    this(text, written -> read(written, text, reading, query), writing);
  }

  /**
   * Returns a pattern of your own, for a portal that writes as none of the constants.
   *
   * @param text how messages name the pattern, such as {@code dd.MM.yyyy}
   * @param formatter reads and writes it, with {@code uuuu} for the year and, if it names months,
   *     its own locale; it is used with the strict resolver and ASCII digits, whatever it was built
   *     with
   * @param query what to make of it, such as {@code LocalDate::from}
   */
  public static <T extends Temporal> DatePattern<T> of(
      String text, DateTimeFormatter formatter, TemporalQuery<T> query) {
    requireNonNull(text, "text");
    requireNonNull(formatter, "formatter");
    requireNonNull(query, "query");
    DateTimeFormatter strict = strict(formatter);
    return new DatePattern<>(text, strict, query, strict);
  }

  /**
   * Reads a text written in this pattern, all of it.
   *
   * @param written the text as shown, without blanks around it
   * @throws InvalidTextException if the text has another form, no calendar has the day or time, or
   *     the year is outside 1900 to 9999; the message does not repeat the text
   */
  public T parse(String written) {
    return reader.apply(requireNonNull(written, "written"));
  }

  /**
   * Writes a day or time in this pattern, such as {@code 01/07/2025}; what the pattern does not
   * hold is left out.
   *
   * @throws IllegalArgumentException if the year is before 1900 or after 9999
   */
  public String format(T value) {
    requireNonNull(value, "value");
    if (!hasPortalYear(value)) {
      throw new IllegalArgumentException(
          "A year from 1900 to 9999 can be written, not " + value.get(YEAR));
    }
    return writer.format(value);
  }

  /** Returns the pattern, such as {@code dd/MM/yyyy}. */
  @Override
  public String toString() {
    return text;
  }

  private static <T extends Temporal> T read(
      String written, String pattern, DateTimeFormatter formatter, TemporalQuery<T> query) {
    try {
      T value = formatter.parse(written, query);
      if (!hasPortalYear(value)) {
        throw Dates.refused(pattern, Dates.YEAR_OUT_OF_RANGE);
      }
      return value;
    } catch (DateTimeParseException e) {
      throw Dates.refused(pattern, reason(e));
    }
  }

  private static boolean hasPortalYear(Temporal value) {
    int year = value.get(YEAR);
    return year >= Dates.FIRST_YEAR && year <= Dates.LAST_YEAR;
  }

  // Only a text that had the form and then meant nothing carries a cause.
  private static String reason(DateTimeParseException e) {
    return e.getCause() == null
        ? "character " + (e.getErrorIndex() + 1) + " does not fit"
        : Dates.NOT_IN_CALENDAR;
  }

  private static DateTimeFormatter strict(String pattern) {
    return strict(new DateTimeFormatterBuilder().appendPattern(pattern));
  }

  private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
    return strict(builder.toFormatter(Locale.ROOT));
  }

  private static DateTimeFormatter strict(DateTimeFormatter formatter) {
    return formatter
        .withResolverStyle(ResolverStyle.STRICT)
        .withDecimalStyle(DecimalStyle.STANDARD);
  }

  private static DateTimeFormatter shortHyphenated() {
    return strict(
        new DateTimeFormatterBuilder()
            .appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral('-')
            .appendValue(MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral('-')
            .appendValue(YEAR, 4));
  }

  private static DateTimeFormatterBuilder isoTime() {
    return new DateTimeFormatterBuilder()
        .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
        .optionalStart()
        .appendFraction(NANO_OF_SECOND, 1, 9, true)
        .optionalEnd();
  }
}
