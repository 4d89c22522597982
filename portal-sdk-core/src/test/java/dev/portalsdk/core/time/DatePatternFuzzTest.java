package dev.portalsdk.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.FuzzedText;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * Every declared pattern reads what {@link SlowDates} reads, the same day and time, and nothing
 * else; the two that do without the JDK's formatter agree with it too.
 */
class DatePatternFuzzTest {

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      SlowDates.PATTERNS.forEach(slow -> assertSame(slow, text));
      assertThat(read(DatePattern.SLASHED, text)).isEqualTo(formatted("dd/MM/uuuu", text));
      assertThat(read(DatePattern.HYPHENATED, text)).isEqualTo(formatted("dd-MM-uuuu", text));
    }
  }

  private static <T extends Temporal> void assertSame(SlowDates<T> slow, String text) {
    Optional<T> read = read(slow.pattern(), text);
    assertThat(read).as("%s", slow.pattern()).isEqualTo(slow.read(text));
    read.ifPresent(value -> assertReadsBack(value, slow.pattern()));
  }

  private static <T extends Temporal> Optional<T> read(DatePattern<T> pattern, String text) {
    try {
      return Optional.of(pattern.parse(text));
    } catch (InvalidTextException refused) {
      assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_DATE);
      FuzzedText.assertSilent(refused);
      return Optional.empty();
    }
  }

  private static <T extends Temporal> void assertReadsBack(T value, DatePattern<T> pattern) {
    assertThat(pattern.parse(pattern.format(value))).isEqualTo(value);
  }

  private static Optional<LocalDate> formatted(String pattern, String text) {
    DateTimeFormatter strict =
        DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    try {
      return Optional.of(LocalDate.parse(text, strict)).filter(SlowDates::isInRange);
    } catch (DateTimeException refused) {
      return Optional.empty();
    }
  }
}
