package dev.portalsdk.core.workbook;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after the other, as they stand in its part. */
final class SheetScan implements AutoCloseable {

  private static final int MOST_COLUMNS = 16_384;

  private final PartXml xml;
  private final CellValues values;
  private final WorkbookLimits limits;
  private final RowAttributes place = new RowAttributes();
  private final CellAttributes attributes = new CellAttributes();
  private final CellText text;
  private final CellsAbove above = new CellsAbove();
  private int lastRow;
  private int cellsOfLast;

  SheetScan(PartXml xml, CellValues values, WorkbookLimits limits) {
    this.xml = xml;
    this.values = values;
    this.limits = limits;
    this.text = new CellText(limits.cellCharacters());
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
    place.read(xml);
    SheetRow row = new SheetRow(rowNumber(place.number()), place.hidden(), cellsOfLast);
    int outside = xml.depth() - 1;
    int column = -1;
    while (xml.nextWithin(outside)) {
      if (xml.name().equals("c")) {
        column = cell(row, column);
      } else {
        xml.skip();
      }
    }
    cellsOfLast = row.size();
    return row;
  }

  /** Some programs leave the number out: the row is then the one after the last. */
  private int rowNumber(long written) {
    long number = written == RowAttributes.NOWHERE ? lastRow + 1L : placed(written);
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

  private long placed(long written) {
    if (written == Digits.NONE) {
      throw xml.damaged("a row or cell has no place");
    }
    return written;
  }

  /** Reads the cell that starts here into the row and returns its column. */
  private int cell(SheetRow row, int before) {
    attributes.read(xml);
    int column = placed(attributes.column(), before);
    SheetCell cell = content(column);
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
  private @Nullable SheetCell content(int column) {
    int outside = xml.depth() - 1;
    boolean written = false;
    boolean calculated = false;
    boolean inline = false;
    while (xml.nextWithin(outside)) {
      String name = xml.name();
      if (name.equals("v")) {
        text.clear();
        xml.text(text);
        written = true;
      } else if (name.equals("is")) {
        text.clear();
        RichText.read(xml, text);
        written = true;
        inline = true;
      } else {
        calculated |= name.equals("f");
        xml.skip();
      }
    }
    if (inline) {
      return above.text(column, text, calculated);
    }
    if (!written || (text.isEmpty() && attributes.type() != CellAttributes.CALCULATED_TEXT)) {
      return calculated ? SheetCell.of(SheetCell.Kind.NOTHING_YET, "", true) : null;
    }
    return value(column, calculated);
  }

  private SheetCell value(int column, boolean calculated) {
    return switch (attributes.type()) {
      case 'n' ->
          SheetCell.number(
              values.formats().kind(attributes.style()), text, values.from1904(), calculated);
      case 's' -> above.text(column, shared(), calculated);
      case CellAttributes.CALCULATED_TEXT, CellAttributes.INLINE_TEXT ->
          above.text(column, text, calculated);
      case 'b' -> SheetCell.of(SheetCell.Kind.TRUTH, text.string(), calculated);
      case 'e' -> SheetCell.of(SheetCell.Kind.ERROR, text.string(), calculated);
      case 'd' -> SheetCell.of(SheetCell.Kind.ISO_DAY, text.string(), calculated);
      default -> throw xml.damaged("a cell is of a type that no sheet has");
    };
  }

  private String shared() {
    long index = placed(text.digits());
    if (index >= values.texts().count()) {
      throw xml.damaged("a cell has a shared text that is not there");
    }
    return values.texts().text((int) index);
  }

  @Override
  public void close() {
    xml.close();
  }
}
