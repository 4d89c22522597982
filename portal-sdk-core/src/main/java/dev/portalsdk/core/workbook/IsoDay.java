package dev.portalsdk.core.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The days that some programs write as ISO 8601 instead of counting them. */
final class IsoDay {

  private static final int DAY_LENGTH = 10;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private IsoDay() {}

  /** Returns the moment of a text such as {@code 2025-07-08}; null if it is none. */
  static @Nullable LocalDateTime moment(String text) {
    try {
      LocalDateTime moment = parsed(text);
      int year = moment.getYear();
      return year < FIRST_YEAR || year > LAST_YEAR ? null : moment;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDateTime parsed(String text) {
    return text.length() == DAY_LENGTH
        ? LocalDate.parse(text).atStartOfDay()
        : LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
  }
}
