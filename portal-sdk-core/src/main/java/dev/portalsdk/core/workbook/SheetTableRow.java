package dev.portalsdk.core.workbook;

import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.table.TableRow;
import java.util.List;

/** The part of a sheet's row that stands below the headers of a table. */
final class SheetTableRow implements TableRow {

  private final SheetPart sheet;
  private final SheetRow row;
  private final int first;
  private final List<SheetCell> cells;

  /**
   * Creates one.
   *
   * @param first the column of the first header, from 0
   * @param width how many columns the header row has
   */
  SheetTableRow(SheetPart sheet, SheetRow row, int first, int width) {
    this.sheet = sheet;
    this.row = row;
    this.first = first;
    this.cells = row.cells(first, width);
  }

  boolean isBlank() {
    return row.isBlank(first, first + cells.size());
  }

  @Override
  public Location location() {
    return location(0);
  }

  @Override
  public Location location(int position) {
    return Location.sheetCell(sheet.name(), first + position, row.number());
  }

  @Override
  public List<SheetCell> cells() {
    return cells;
  }

  @Override
  public boolean hidden() {
    return sheet.hidden() || row.hidden();
  }
}
