package dev.portalsdk.core.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and times by a regular expression and the calendar's own numbers: slow, and without
 * the formatters that most patterns are read by.
 *
 * @param pattern the pattern as the library knows it
 * @param form a regular expression with a named group for each part
 * @param value makes the value of a text that has the form and a day of the calendar
 */
record SlowDates<T extends Temporal>(
    DatePattern<T> pattern, Pattern form, Function<Matcher, T> value) {

  private static final String DAY = "(?<day>0[1-9]|[12][0-9]|3[01])";
  private static final String MONTH = "(?<month>0[1-9]|1[0-2])";
  private static final String YEAR = "(?<year>19[0-9]{2}|[2-9][0-9]{3})";
  private static final String HOUR = "(?<hour>[01][0-9]|2[0-3])";
  private static final String MINUTE = "(?<minute>[0-5][0-9])";
  private static final String SECOND = "(?<second>[0-5][0-9])";
  private static final String ISO_DAY = YEAR + "-" + MONTH + "-" + DAY;
  private static final String ISO_TIME =
      ISO_DAY + "T" + HOUR + ":" + MINUTE + ":" + SECOND + "(\\.(?<decimals>[0-9]{1,9}))?";
  private static final String OFFSET = "(?<offset>Z|[+-](0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)";

  static final List<SlowDates<?>> PATTERNS =
      List.of(
          day(DatePattern.SLASHED, DAY + "/" + MONTH + "/" + YEAR),
          day(DatePattern.HYPHENATED, DAY + "-" + MONTH + "-" + YEAR),
          day(
              DatePattern.SHORT_HYPHENATED,
              "(?<day>0?[1-9]|[12][0-9]|3[01])-(?<month>0?[1-9]|1[0-2])-" + YEAR),
          day(DatePattern.COMPACT, YEAR + MONTH + DAY),
          day(DatePattern.ISO, ISO_DAY),
          time(DatePattern.COMPACT_TIME, YEAR + MONTH + DAY + HOUR + MINUTE + SECOND),
          time(DatePattern.ISO_MINUTE, ISO_DAY + " " + HOUR + ":" + MINUTE + "(?<second>)"),
          time(DatePattern.ISO_TIME, ISO_TIME),
          new SlowDates<>(
              DatePattern.ISO_OFFSET_TIME, Pattern.compile(ISO_TIME + OFFSET), SlowDates::offset));

  private static SlowDates<LocalDate> day(DatePattern<LocalDate> pattern, String form) {
    return new SlowDates<>(pattern, Pattern.compile(form), SlowDates::day);
  }

  private static SlowDates<LocalDateTime> time(DatePattern<LocalDateTime> pattern, String form) {
    return new SlowDates<>(pattern, Pattern.compile(form), SlowDates::time);
  }

  /** Returns the value, or empty if the text has another form or no calendar has the day. */
  Optional<T> read(String text) {
    Matcher parts = form.matcher(text);
    return parts.matches() && number(parts, "day") <= lengthOfMonth(parts)
        ? Optional.of(value.apply(parts))
        : Optional.empty();
  }

  static boolean isInRange(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() <= 9999;
  }

  private static int lengthOfMonth(Matcher parts) {
    return YearMonth.of(number(parts, "year"), number(parts, "month")).lengthOfMonth();
  }

  private static LocalDate day(Matcher parts) {
    return LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day"));
  }

  private static LocalDateTime time(Matcher parts) {
    return day(parts)
        .atTime(number(parts, "hour"), number(parts, "minute"), number(parts, "second"))
        .withNano(nanos(parts));
  }

  private static OffsetDateTime offset(Matcher parts) {
    return time(parts).atOffset(ZoneOffset.of(parts.group("offset")));
  }

  private static int nanos(Matcher parts) {
    boolean decimals = parts.pattern().pattern().contains("<decimals>");
    String shown = decimals ? parts.group("decimals") : null;
    return shown == null ? 0 : Integer.parseInt((shown + "00000000").substring(0, 9));
  }

  private static int number(Matcher parts, String name) {
    String shown = parts.group(name);
    return shown.isEmpty() ? 0 : Integer.parseInt(shown);
  }
}
