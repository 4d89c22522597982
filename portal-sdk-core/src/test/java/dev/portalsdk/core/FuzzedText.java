package dev.portalsdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the fuzz tests make of the fuzzer's bytes, and what no message may say of them. */
public final class FuzzedText {

  private static final int LONG = 9_990;
  private static final int SHORT = 8;
  private static final char REPLACEMENT = '\uFFFD';
  private static final char HALF_OF_A_PAIR = '\uD83D';
  private static final Pattern CODE_POINT = Pattern.compile("U\\+[0-9A-F]{4,6}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{5,}");

  private FuzzedText() {}

  /** Returns the bytes as UTF-8; a byte that is none becomes half of a surrogate pair. */
  public static String of(byte[] input) {
    return new String(input, StandardCharsets.UTF_8).replace(REPLACEMENT, HALF_OF_A_PAIR);
  }

  /** Returns the text of the bytes, and if it is short, the same again and again. */
  public static List<String> shortAndLong(byte[] input) {
    String text = of(input);
    return text.isEmpty() || text.length() > SHORT
        ? List.of(text)
        : List.of(text, text.repeat(LONG / text.length()));
  }

  /**
   * Fails if what is said of a text could hold a number of it, or break a line of a log.
   *
   * @param examples the long numbers that the library's own words hold
   */
  public static void assertSilent(String said, String... examples) {
    String words = CODE_POINT.matcher(said).replaceAll("");
    assertThat(words).doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}].*");
    assertThat(NUMBER.matcher(words).results().map(MatchResult::group)).isSubsetOf(examples);
  }

  /** Fails if a message could hold a number of the text that was refused. */
  public static void assertSilent(Exception refused, String... examples) {
    assertSilent(String.valueOf(refused.getMessage()), examples);
  }
}
