package dev.portalsdk.core.workbook;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after the other, as they stand in its part. */
final class SheetScan implements AutoCloseable {

  private static final int MOST_COLUMNS = 16_384;

  private final PartXml xml;
  private final CellValues values;
  private final WorkbookLimits limits;
  private final CellAttributes attributes = new CellAttributes();
  private int lastRow;

  SheetScan(PartXml xml, CellValues values, WorkbookLimits limits) {
    this.xml = xml;
    this.values = values;
    this.limits = limits;
  }

  /** Returns the next row, null after the last. */
  @Nullable SheetRow next() {
    while (xml.nextElement()) {
      if (xml.name().equals("row")) {
        return row();
      }
    }
    return null;
  }

  private SheetRow row() {
    int number = rowNumber(xml.attribute("r"));
    SheetRow row = new SheetRow(number, isHidden());
    int outside = xml.depth() - 1;
    int column = -1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart()) {
        if (isNamed(xml.name(), 'c')) {
          column = cell(row, column);
        } else {
          xml.skip();
        }
      }
    }
    return row;
  }

  /** A row of no height is as invisible as one that is marked so. */
  private boolean isHidden() {
    return BookPart.isTrue(xml.attribute("hidden", "0")) || isNothing(xml.attribute("ht", "1"));
  }

  private static boolean isNothing(String height) {
    return height.startsWith("0") && height.chars().allMatch(c -> c == '0' || c == '.');
  }

  private static boolean isNamed(String name, char letter) {
    return name.length() == 1 && name.charAt(0) == letter;
  }

  /** Some programs leave the number out: the row is then the one after the last. */
  private int rowNumber(@Nullable String written) {
    long number = written == null ? lastRow + 1L : digits(written, 0);
    if (number > limits.rows()) {
      throw xml.origin()
          .unreadable(
              WorkbookError.WORKBOOK_TOO_MANY_ROWS,
              "a sheet has more than " + limits.rows() + " rows");
    }
    if (number <= lastRow) {
      throw xml.damaged("the rows of a sheet are not in order");
    }
    lastRow = (int) number;
    attributes.row(lastRow);
    return lastRow;
  }

  private long digits(String text, int from) {
    if (from >= text.length()) {
      throw xml.damaged("a row or cell has no place");
    }
    long number = 0;
    for (int i = from; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9' || number > Integer.MAX_VALUE) {
        throw xml.damaged("a row or cell has no place");
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  /** Reads the cell that starts here into the row and returns its column. */
  private int cell(SheetRow row, int before) {
    attributes.read(xml);
    int column = placed(attributes.column(), before);
    SheetCell cell = content(attributes.type(), attributes.style());
    if (cell != null) {
      row.add(column, cell);
    }
    return column;
  }

  private int placed(int written, int before) {
    if (written == CellAttributes.ASTRAY) {
      throw xml.damaged("a cell has no place in its row");
    }
    int column = written == CellAttributes.NOWHERE ? before + 1 : written;
    if (column >= MOST_COLUMNS) {
      throw xml.origin()
          .unreadable(
              WorkbookError.WORKBOOK_TOO_MANY_COLUMNS,
              "a sheet has more than " + MOST_COLUMNS + " columns");
    }
    if (column <= before) {
      throw xml.damaged("the cells of a row are not in order");
    }
    return column;
  }

  /** Reads what stands in the cell; null if nothing does. */
  private @Nullable SheetCell content(char type, int style) {
    int outside = xml.depth() - 1;
    String value = null;
    boolean calculated = false;
    boolean inline = false;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      String name = xml.name();
      if (isNamed(name, 'v')) {
        value = xml.text(limits.cellCharacters());
      } else if (name.equals("is")) {
        value = RichText.read(xml, limits.cellCharacters());
        inline = true;
      } else {
        calculated |= isNamed(name, 'f');
        xml.skip();
      }
    }
    if (value == null || (value.isEmpty() && !inline && type != CellAttributes.CALCULATED_TEXT)) {
      return calculated ? new SheetCell(SheetCell.Kind.NOTHING_YET, "", false, true) : null;
    }
    return inline
        ? new SheetCell(SheetCell.Kind.TEXT, value, false, calculated)
        : cell(type, value, style, calculated);
  }

  private SheetCell cell(char type, String value, int style, boolean calculated) {
    SheetCell.Kind kind =
        switch (type) {
          case 'n' -> values.formats().kind(style);
          case 's', CellAttributes.CALCULATED_TEXT, CellAttributes.INLINE_TEXT ->
              SheetCell.Kind.TEXT;
          case 'b' -> SheetCell.Kind.TRUTH;
          case 'e' -> SheetCell.Kind.ERROR;
          case 'd' -> SheetCell.Kind.ISO_DAY;
          default -> throw xml.damaged("a cell is of a type that no sheet has");
        };
    String raw = type == 's' ? shared(value) : value;
    return new SheetCell(kind, raw, values.from1904(), calculated);
  }

  private String shared(String index) {
    long place = digits(index.strip(), 0);
    if (place >= values.texts().count()) {
      throw xml.damaged("a cell has a shared text that is not there");
    }
    return values.texts().text((int) place);
  }

  @Override
  public void close() {
    xml.close();
  }
}
