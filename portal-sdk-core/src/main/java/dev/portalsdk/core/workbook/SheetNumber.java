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
  static @Nullable BigDecimal value(CellText text) {
    BigDecimal exact = exact(text.characters(), text.length());
    return exact == null ? value(text.string()) : exact;
  }

  /** Returns the number, null if the text is none. */
  static @Nullable BigDecimal value(String raw) {
    String text = raw.strip();
    return isWritten(text) ? new BigDecimal(text).round(SHOWN) : null;
  }

  /** Returns the number in plain notation, such as {@code 2056161.23}. */
  static String text(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Returns the number as the rate that it is a part of, such as {@code 10.5%} of 0.105. */
  static String rate(BigDecimal value) {
    return text(value.movePointRight(2)) + "%";
  }

  /** Reads a number of few digits in one pass, as nearly all are; null if it is another. */
  private static @Nullable BigDecimal exact(char[] raw, int length) {
    int start = length > 0 && raw[0] == '-' ? 1 : 0;
    if (length == start || length - start > EXACT_DIGITS) {
      return null;
    }
    int scale = 0;
    long unscaled = 0;
    for (int i = start; i < length; i++) {
      char digit = raw[i];
      if (digit >= '0' && digit <= '9') {
        unscaled = unscaled * 10 + digit - '0';
      } else if (digit == '.' && scale == 0 && i > start && i < length - 1) {
        scale = length - 1 - i;
      } else {
        return null;
      }
    }
    return BigDecimal.valueOf(start == 1 ? -unscaled : unscaled, scale);
  }
}
