package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.FuzzedText;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.Serializable;
import java.util.List;

/**
 * Each type of this package refuses a text without repeating it, or keeps its digits and reads back
 * what it writes.
 */
class EveryIdentifierFuzzTest {

  private static final List<Kind<?>> KINDS = Kind.all().toList();

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      KINDS.forEach(kind -> read(kind, text));
    }
  }

  private static <T extends Serializable> void read(Kind<T> kind, String text) {
    try {
      assertKept(kind, text, kind.parse().apply(text));
    } catch (InvalidTextException refused) {
      assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_IDENTIFIER);
      FuzzedText.assertSilent(refused, "00000");
    }
  }

  private static <T extends Serializable> void assertKept(Kind<T> kind, String text, T value) {
    String written = kind.formatted().apply(value);
    T again = kind.parse().apply(written);
    assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(kind.formatted().apply(again)).isEqualTo(written);
    assertThat(digits(written)).isEqualTo(digits(text));
  }

  /** The digits without the zero that may be written in front of a DNI. */
  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
  }
}
