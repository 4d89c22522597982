package dev.portalsdk.core.workbook;

import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import org.apache.poi.ss.util.CellReference;

/** Writes the cells of a row as XML of a sheet, and adds up what is totalled. Not thread-safe. */
final class WorkbookRow extends RowSink {

  /** As many characters as Excel takes in one cell. */
  static final int LONGEST_TEXT = 32_767;

  private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final long LARGEST_EXACT = 999_999_999_999_999L;
  // Older versions of Excel show a longer text as ##### if it has a style of text.
  private static final int LONGEST_STYLED_TEXT = 255;

  private final Utf8Output out;
  private final Totals totals;
  private final byte[][] starts;
  private byte[] rowNumber = new byte[0];
  private int column;
  private long cutTexts;

  WorkbookRow(int columns, Totals totals, Utf8Output out) {
    this.out = out;
    this.totals = totals;
    this.starts = new byte[columns][];
    for (int i = 0; i < columns; i++) {
      String letters = CellReference.convertNumToColString(i);
      starts[i] = ("<c r=\"" + letters).getBytes(StandardCharsets.US_ASCII);
    }
  }

  void begin(int row) {
    begin();
    rowNumber = Integer.toString(row).getBytes(StandardCharsets.US_ASCII);
    column = 0;
    out.ascii("<row r=\"");
    out.octets(rowNumber);
    out.ascii("\">");
  }

  void end() {
    out.ascii("</row>");
  }

  /** Returns how many texts were longer than a cell may be. */
  long cutTexts() {
    return cutTexts;
  }

  @Override
  void text(String text) {
    String fitting = fitting(text);
    styledText(fitting, fitting.length() > LONGEST_STYLED_TEXT ? 0 : CellFormat.TEXT.style());
  }

  @Override
  void currencyCode(Currency code) {
    styledText(code.getCurrencyCode(), CellFormat.TEXT.style());
  }

  @Override
  void yesNo(boolean yes) {
    styledText(SpanishWords.of(yes), CellFormat.TEXT.style());
  }

  // Excel counts a 29th of February 1900, so that its earlier days are not everybody's.
  @Override
  void date(LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.getYear() > 9999) {
      styledText(SpanishWords.of(day), CellFormat.TEXT.style());
      return;
    }
    startNumber(CellFormat.DATE.style());
    out.number(day.toEpochDay() - DAY_ZERO);
    endNumber();
  }

  @Override
  void amountIn(Money amount) {
    int scale = amount.currency().getDefaultFractionDigits();
    boolean exact = isExact(amount.minor(), scale);
    totals.add(column, amount, exact);
    decimal(amount.minor(), scale, exact, CellFormat.amount(scale).style());
  }

  @Override
  void count(long count) {
    boolean exact = isExact(count, 0);
    totals.add(column, count, exact);
    decimal(count, 0, exact, CellFormat.COUNT.style());
  }

  @Override
  void percentage(Percentage rate) {
    BigDecimal value = rate.value().movePointLeft(2);
    boolean exact = isExact(value);
    String text = exact ? value.toPlainString() : rate + "%";
    if (exact) {
      number(text, CellFormat.PERCENTAGE.style());
    } else {
      styledText(text, CellFormat.TEXT.style());
    }
  }

  @Override
  void nothing() {
    column++;
  }

  void header(String text) {
    styledText(fitting(text), CellFormat.HEADER.style());
  }

  void styledText(String text, int style) {
    start(style);
    out.ascii(" t=\"inlineStr\"><is><t");
    out.ascii(XmlText.hasFragileSpace(text) ? " xml:space=\"preserve\">" : ">");
    XmlText.write(text, out);
    out.ascii("</t></is></c>");
  }

  void number(String number, int style) {
    startNumber(style);
    out.ascii(number);
    endNumber();
  }

  /** Writes a formula with the value that it has now, so that nobody needs to calculate it. */
  void formula(String formula, String value, int style) {
    start(style);
    out.ascii("><f>");
    XmlText.write(formula, out);
    out.ascii("</f><v>");
    out.ascii(value);
    endNumber();
  }

  /** Returns whether a spreadsheet, which keeps 15 significant digits, keeps this number. */
  static boolean isExact(BigDecimal number) {
    return number.stripTrailingZeros().precision() <= 15;
  }

  private static boolean isExact(long units, int scale) {
    return (units >= -LARGEST_EXACT && units <= LARGEST_EXACT)
        || isExact(BigDecimal.valueOf(units, scale));
  }

  private void decimal(long units, int scale, boolean exact, int style) {
    if (exact) {
      startNumber(style);
      out.decimal(units, scale);
      endNumber();
    } else {
      styledText(BigDecimal.valueOf(units, scale).toPlainString(), CellFormat.TEXT.style());
    }
  }

  private void startNumber(int style) {
    start(style);
    out.ascii("><v>");
  }

  private void endNumber() {
    out.ascii("</v></c>");
  }

  private void start(int style) {
    out.octets(starts[column++]);
    out.octets(rowNumber);
    if (style == 0) {
      out.octet('"');
    } else {
      out.ascii("\" s=\"");
      out.number(style);
      out.octet('"');
    }
  }

  private String fitting(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    cutTexts++;
    String mark = SpanishWords.cut(text.length());
    int end = LONGEST_TEXT - mark.length();
    boolean halved = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, halved ? end - 1 : end) + mark;
  }
}
