package dev.portalsdk.core.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of sheets, which are binary fractions written out: 15 digits of them mean something,
 * as Excel shows them, so that 0.30000000000000004 is 0.3.
 */
final class SheetNumber {

  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
  private static final Pattern FORM =
      Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?");
  private static final int LONGEST = 64;
  private static final int EXACT_DIGITS = 15;

  private SheetNumber() {}

  private static boolean isWritten(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /** Returns the number, null if the text is none. */
  static @Nullable BigDecimal value(String raw) {
    BigDecimal exact = exact(raw);
    if (exact != null) {
      return exact;
    }
    String text = raw.strip();
    return isWritten(text) ? new BigDecimal(text).round(SHOWN) : null;
  }

  /** Returns the number in plain notation, such as {@code 2056161.23}; null if it is none. */
  static @Nullable String text(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    BigDecimal value = value(raw);
    return value == null ? null : plain(value);
  }

  /** Returns the number as the rate that it is a part of, such as {@code 10.5%} of 0.105. */
  static @Nullable String rate(String raw) {
    BigDecimal value = value(raw);
    return value == null ? null : plain(value.movePointRight(2)) + "%";
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Reads a number of few digits in one pass, as nearly all are; null if it is another. */
  private static @Nullable BigDecimal exact(String raw) {
    int start = raw.startsWith("-") ? 1 : 0;
    int scale = 0;
    long unscaled = 0;
    for (int i = start; i < raw.length(); i++) {
      char digit = raw.charAt(i);
      if (digit >= '0' && digit <= '9') {
        unscaled = unscaled * 10 + digit - '0';
      } else if (digit == '.' && scale == 0 && i > start && i < raw.length() - 1) {
        scale = raw.length() - 1 - i;
      } else {
        return null;
      }
    }
    boolean few = raw.length() > start && raw.length() - start <= EXACT_DIGITS;
    return few ? BigDecimal.valueOf(start == 1 ? -unscaled : unscaled, scale) : null;
  }

  /** Whether the text is already what is shown of it, as nearly all are. */
  private static boolean isPlain(String raw) {
    int start = raw.startsWith("-") ? 1 : 0;
    int digits = 0;
    int point = -1;
    for (int i = start; i < raw.length(); i++) {
      char character = raw.charAt(i);
      if (character >= '0' && character <= '9') {
        digits++;
      } else if (character == '.' && point < 0 && i > start) {
        point = i;
      } else {
        return false;
      }
    }
    boolean trailingZero = point >= 0 && raw.endsWith("0");
    boolean leadingZero = digits > 1 && raw.charAt(start) == '0' && point != start + 1;
    return digits > 0
        && digits <= EXACT_DIGITS
        && !leadingZero
        && !trailingZero
        && point != raw.length() - 1
        && !(start == 1 && raw.charAt(1) == '0' && point < 0);
  }
}
