package dev.portalsdk.core.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the rows below a table that are none of its own.
 *
 * <p>A row with a key is always the table's: what names something is not passed over. Where a total
 * may stand in the place of a name, it has to be one beyond doubt, such as {@code Total general}.
 *
 * @param key the position of the column that names a row, or {@link #NO_KEY}
 */
record Aside(int key) {

  static final int NO_KEY = -1;

  private static final Pattern TOTAL =
      Pattern.compile("(sub ?)?(total|totales|suma|sumas|totals)\\b.*");
  // Without these words after it, it may be the name of somebody, such as "Total Salud S.A.".
  private static final Pattern PLAIN_TOTAL =
      Pattern.compile(
          "(sub ?)?(total|totales|suma|sumas|totals)\\b[^a-z]*"
              + "((total|general|generales|final|parcial|pagado|cobrado|neto|bruto|importe|valor|a|de"
              + "|del|en|por|pagina|hoja|facturas|registros|filas|ars|cop|usd|eur)\\b.*)?");
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_LETTERS = 4;

  boolean holds(List<? extends Cell> cells, boolean afterGap) {
    int first = nextFilled(cells, 0);
    if (first < 0 || (first != key && isFilled(cells, key))) {
      return false;
    }
    return isTotal(cells.get(first), key != NO_KEY && first != key ? TOTAL : PLAIN_TOTAL)
        || isRemark(cells, first, afterGap);
  }

  private static boolean isTotal(Cell cell, Pattern total) {
    String text = cell.isText() ? cell.text() : "";
    char letter = text.isEmpty() ? ' ' : text.charAt(0);
    return "tTsS".indexOf(letter) >= 0 && total.matcher(HeaderText.fold(text)).matches();
  }

  private boolean isRemark(List<? extends Cell> cells, int first, boolean afterGap) {
    return cells.size() >= FEWEST_COLUMNS
        && nextFilled(cells, first + 1) < 0
        && (afterGap || (key != NO_KEY && first != key))
        && isWords(cells.get(first).text());
  }

  private static boolean isWords(String text) {
    return text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  private static boolean isFilled(List<? extends Cell> cells, int position) {
    return position >= 0 && position < cells.size() && !cells.get(position).isBlank();
  }

  private static int nextFilled(List<? extends Cell> cells, int from) {
    for (int i = from; i < cells.size(); i++) {
      if (isFilled(cells, i)) {
        return i;
      }
    }
    return -1;
  }
}
