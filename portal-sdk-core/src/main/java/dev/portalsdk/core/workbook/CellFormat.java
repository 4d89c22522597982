package dev.portalsdk.core.workbook;

/**
 * How a spreadsheet shows a cell. Each format is there twice, for the rows and for the totals below
 * them; {@link WorkbookFrame} writes the styles by these numbers.
 */
enum CellFormat {
  HEADER(1, "@"),
  TEXT(2, "@"),
  DATE(3, "dd/mm/yyyy"),
  COUNT(4, "#,##0"),
  PERCENTAGE(5, "0.00%"),
  AMOUNT_0(6, "#,##0"),
  AMOUNT_1(7, "#,##0.0"),
  AMOUNT_2(8, "#,##0.00"),
  AMOUNT_3(9, "#,##0.000"),
  AMOUNT_4(10, "#,##0.0000");

  private static final int FORMATS = 10;

  private final int style;
  private final String pattern;

  CellFormat(int style, String pattern) {
    this.style = style;
    this.pattern = pattern;
  }

  /** Returns the format of amounts with so many decimals; of more than four, four are shown. */
  static CellFormat amount(int decimals) {
    return switch (decimals) {
      case 0 -> AMOUNT_0;
      case 1 -> AMOUNT_1;
      case 2 -> AMOUNT_2;
      case 3 -> AMOUNT_3;
      default -> AMOUNT_4;
    };
  }

  /** Returns the pattern, whose marks Excel shows as its own country has them. */
  String pattern() {
    return pattern;
  }

  int style() {
    return style;
  }

  int totalStyle() {
    return FORMATS + style;
  }
}
