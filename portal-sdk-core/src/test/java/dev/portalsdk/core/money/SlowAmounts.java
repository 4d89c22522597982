package dev.portalsdk.core.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads amounts by a regular expression and {@code BigDecimal}: with nothing in common with the
 * reader that it is compared with.
 *
 * @param style the style as the library knows it
 * @param whole a regular expression of all before the decimals
 * @param decimal the mark before the decimals
 * @param width how many characters it has, zero if any number
 */
record SlowAmounts(AmountStyle style, String whole, String decimal, int width) {

  private static final String PLAIN = "-?(0|[1-9][0-9]*)";
  private static final String DOLLARS = "-?\\$?(0|[1-9][0-9]*)";
  private static final String POINTS = "-?\\$?(0|[1-9][0-9]{0,2}(\\.[0-9]{3})*)";
  private static final String COMMAS = "-?\\$?(0|[1-9][0-9]{0,2}(,[0-9]{3})*)";
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private static final Map<String, Pattern> FORMS = new HashMap<>();

  static final List<SlowAmounts> STYLES =
      List.of(
          new SlowAmounts(AmountStyle.ES_GROUPED, POINTS, ",", 0),
          new SlowAmounts(AmountStyle.ES_PESOS, POINTS, ",", 0),
          new SlowAmounts(AmountStyle.grouped(',', '.'), COMMAS, ".", 0),
          new SlowAmounts(AmountStyle.PLAIN_DOT, PLAIN, ".", 0),
          new SlowAmounts(AmountStyle.PLAIN_COMMA, PLAIN, ",", 0),
          new SlowAmounts(AmountStyle.PLAIN_DOT.withDollar(), DOLLARS, ".", 0),
          new SlowAmounts(AmountStyle.zeroFilled(',', 12), "-?[0-9]+", ",", 12),
          new SlowAmounts(AmountStyle.blankFilled(',', 14), " *" + PLAIN, ",", 14));

  /** Returns the amount with so many decimals, or empty if the text is none in this style. */
  Optional<BigDecimal> read(String text, int scale) {
    if (text.length() > 100 || !form(scale).matcher(text).matches() || !fits(text)) {
      return Optional.empty();
    }
    int mark = text.lastIndexOf(decimal);
    boolean marked = mark >= 0 && scale > 0;
    String before = (marked ? text.substring(0, mark) : text).replaceAll("[^0-9-]", "");
    String after = marked ? "." + text.substring(mark + 1) : "";
    BigDecimal amount = new BigDecimal(before + after).setScale(scale);
    boolean tooLarge = amount.movePointRight(scale).abs().compareTo(LARGEST) > 0;
    return tooLarge ? Optional.empty() : Optional.of(amount);
  }

  private Pattern form(int scale) {
    return FORMS.computeIfAbsent(whole + decimals(scale), Pattern::compile);
  }

  private boolean fits(String text) {
    return width == 0 || text.length() == width;
  }

  private String decimals(int scale) {
    if (scale == 0) {
      return "";
    }
    return width == 0
        ? "([" + decimal + "][0-9]{1," + scale + "})?"
        : "[" + decimal + "][0-9]{" + scale + "}";
  }
}
