package dev.portalsdk.core.internal.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the wait that a portal asks for (RFC 9110, section 10.2.3). */
final class RetryAfter {

  // Nine digits are thirty years; what asks for more is no answer.
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /**
   * Returns the wait, zero if its moment has passed, null if the text is neither seconds nor a
   * date.
   */
  static @Nullable Duration parse(String text, Clock clock) {
    if (SECONDS.matcher(text).matches()) {
      return Duration.ofSeconds(Integer.parseInt(text));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(clock.instant(), until);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
