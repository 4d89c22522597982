package dev.portalsdk.core.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text that stood last in each column. What says the same, as a status or a payer does in many
 * rows one below the other, is the same cell: no string is made of it again, nor looked through.
 */
final class CellsAbove {

  // A sheet has 16,384 columns at most, so that a few megabytes are kept at most.
  private static final int LONGEST = 64;
  private static final int FIRST_SIZE = 16;

  private @Nullable SheetCell[] cells = new SheetCell[FIRST_SIZE];

  /** Returns the cell of this text. */
  SheetCell text(int column, CellText text, boolean calculated) {
    SheetCell above = cell(column);
    return above != null && above.calculated() == calculated && text.says(above.raw())
        ? above
        : put(column, text.string(), calculated);
  }

  /** Returns the cell of this text. */
  SheetCell text(int column, String text, boolean calculated) {
    SheetCell above = cell(column);
    return above != null && above.calculated() == calculated && text.equals(above.raw())
        ? above
        : put(column, text, calculated);
  }

  private @Nullable SheetCell cell(int column) {
    return column < cells.length ? cells[column] : null;
  }

  private SheetCell put(int column, String text, boolean calculated) {
    SheetCell cell = SheetCell.of(SheetCell.Kind.TEXT, text, calculated);
    if (text.length() <= LONGEST) {
      if (column >= cells.length) {
        cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
      }
      cells[column] = cell;
    }
    return cell;
  }
}
