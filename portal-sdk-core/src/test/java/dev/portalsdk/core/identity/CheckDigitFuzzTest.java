package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.FuzzedText;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Of the ten texts that differ in their last digit alone, those are read that the published rules
 * of the check digits allow, and no other.
 */
class CheckDigitFuzzTest {

  private static final String EVERYBODY = "20|23|24|27|30|33|34|50|51|55";
  private static final String NATURAL_PERSONS = "20|23|24|27";

  @FuzzTest
  void reads(byte[] input) {
    String text = FuzzedText.of(input);
    assertReadAsRuled(text);
    if (text.length() <= 50 && digits(text).length() >= 8) {
      String start = text.substring(0, text.length() - 1);
      IntStream.range(0, 10).forEach(digit -> assertReadAsRuled(start + digit));
    }
  }

  private static void assertReadAsRuled(String text) {
    assertThat(isRead(Cuit::parse, text)).isEqualTo(isElevenDigits(text, EVERYBODY));
    assertThat(isRead(Cdi::parse, text)).isEqualTo(isElevenDigits(text, EVERYBODY));
    assertThat(isRead(Cuil::parse, text)).isEqualTo(isElevenDigits(text, NATURAL_PERSONS));
    assertThat(isRead(Nit::parse, text)).isEqualTo(isNit(text));
    assertThat(isRead(Cbu::parse, text)).isEqualTo(isAccount(text));
    assertThat(isRead(Cvu::parse, text)).isEqualTo(isAccount(text));
  }

  private static boolean isRead(Consumer<String> parse, String text) {
    try {
      parse.accept(text);
      return true;
    } catch (InvalidTextException refused) {
      return false;
    }
  }

  private static boolean isElevenDigits(String text, String prefixes) {
    String digits = digits(text);
    return text.matches("(" + prefixes + ")([0-9]{9}|-[0-9]{8}-[0-9])")
        && sum(digits, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  private static boolean isNit(String text) {
    boolean together = text.matches("[0-9]+");
    if (text.length() > 50 || !(together || text.matches("[0-9][0-9 .,–—-]*[ .,–—-][0-9]"))) {
      return false;
    }
    String number = digits(text).replaceFirst(".$", "");
    return number.matches("[1-9][0-9]{6,14}") && text.endsWith(nitDigit(number));
  }

  private static String nitDigit(String number) {
    String reversed = new StringBuilder(number).reverse().toString();
    int sum = sum(reversed, 3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71);
    return String.valueOf("01987654321".charAt(sum % 11));
  }

  private static boolean isAccount(String text) {
    String digits = digits(text);
    return text.length() <= 50
        && text.matches("[0-9][0-9 –-]*[0-9]")
        && digits.matches("(?!0{22})[0-9]{22}")
        && sum(digits.substring(0, 8), 7, 1, 3, 9, 7, 1, 3, 1) % 10 == 0
        && sum(digits.substring(8), 3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1) % 10 == 0;
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static int sum(String digits, int... weights) {
    return IntStream.range(0, digits.length())
        .map(i -> Character.getNumericValue(digits.charAt(i)) * weights[i])
        .sum();
  }
}
