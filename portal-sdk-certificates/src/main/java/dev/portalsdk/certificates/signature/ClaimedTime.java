package dev.portalsdk.certificates.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time in a signature dictionary, such as {@code D:20250820090000-03'00'}. */
final class ClaimedTime {

  private static final Pattern FORM =
      Pattern.compile(
          "D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z(?:00'00'?)?|([+-]\\d\\d)'(\\d\\d)'?)");

  private ClaimedTime() {}

  /** Returns the moment, or empty if it is no moment or lacks its zone. */
  static Optional<Instant> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              number(parts, 1),
              number(parts, 2),
              number(parts, 3),
              number(parts, 4),
              number(parts, 5),
              number(parts, 6));
      return Optional.of(time.toInstant(offset(parts)));
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }

  private static ZoneOffset offset(Matcher parts) {
    if (parts.group(7) == null) {
      return ZoneOffset.UTC;
    }
    int hours = number(parts, 7);
    int minutes = number(parts, 8);
    return ZoneOffset.ofHoursMinutes(hours, parts.group(7).startsWith("-") ? -minutes : minutes);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
