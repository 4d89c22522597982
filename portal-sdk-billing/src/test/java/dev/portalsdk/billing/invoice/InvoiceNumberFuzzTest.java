package dev.portalsdk.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.FuzzedText;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of both countries, with a letter and without, are read exactly where a regular
 * expression finds their parts, and read back from each form that they are written in.
 */
class InvoiceNumberFuzzTest {

  private static final Pattern HYPHENATED = Pattern.compile("([0-9]{1,5})-([0-9]{1,8})");
  private static final Pattern JOINED = Pattern.compile("([0-9]{4,5})([0-9]{8})");
  private static final Pattern LETTERED = Pattern.compile("([A-Z]) (.*)", Pattern.DOTALL);
  private static final Pattern PREFIXED =
      Pattern.compile("([A-Z0-9]{1,4})[ -]([0-9]{1,15})|([A-Z0-9]{0,3}[A-Z]|)([0-9]{1,15})");

  @FuzzTest
  void reads(byte[] input) {
    for (String text : FuzzedText.shortAndLong(input)) {
      assertThat(read(ArgentineNumber::parse, text)).isEqualTo(argentine(text));
      assertThat(read(LetteredNumber::parse, text)).isEqualTo(lettered(text));
      assertThat(read(ColombianNumber::parse, text)).isEqualTo(colombian(text));
    }
  }

  private static <T> Optional<T> read(Function<String, T> parse, String text) {
    try {
      T number = parse.apply(text);
      assertThat(parse.apply(number.toString())).isEqualTo(number);
      return Optional.of(number);
    } catch (InvalidTextException refused) {
      assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_NUMBER);
      FuzzedText.assertSilent(refused, "00025", "00043905", "990000001");
      return Optional.empty();
    }
  }

  private static Optional<ArgentineNumber> argentine(String text) {
    Matcher parts = HYPHENATED.matcher(text);
    if (!parts.matches()) {
      parts = JOINED.matcher(text);
    }
    if (!parts.matches() || isZero(parts.group(1)) || isZero(parts.group(2))) {
      return Optional.empty();
    }
    ArgentineNumber number =
        new ArgentineNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    assertThat(ArgentineNumber.parse(number.shortForm())).isEqualTo(number);
    assertThat(ArgentineNumber.parse(number.digits())).isEqualTo(number);
    return Optional.of(number);
  }

  private static Optional<LetteredNumber> lettered(String text) {
    Matcher parts = LETTERED.matcher(text);
    return parts.matches()
        ? argentine(parts.group(2))
            .map(number -> new LetteredNumber(new Letter(parts.group(1).charAt(0)), number))
        : Optional.empty();
  }

  private static Optional<ColombianNumber> colombian(String text) {
    Matcher parts = PREFIXED.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int first = parts.group(1) == null ? 3 : 1;
    String digits = parts.group(first + 1);
    return isZero(digits)
        ? Optional.empty()
        : Optional.of(new ColombianNumber(parts.group(first), Long.parseLong(digits)));
  }

  private static boolean isZero(String digits) {
    return digits.matches("0+");
  }
}
