package dev.portalsdk.core.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of a sheet: the cells that are there, from left to right, with their columns. */
final class SheetRow {

  private static final int LEAST = 4;

  private final int number;
  private final boolean hidden;
  private SheetCell[] cells;
  private int[] columns;
  private int size;

  /**
   * Creates a row without cells.
   *
   * @param number from 1
   * @param expected how many cells it may have
   */
  SheetRow(int number, boolean hidden, int expected) {
    this.number = number;
    this.hidden = hidden;
    this.cells = new SheetCell[expected];
    this.columns = new int[expected];
  }

  void add(int column, SheetCell cell) {
    if (size == cells.length) {
      int more = Math.max(LEAST, 2 * size);
      cells = Arrays.copyOf(cells, more);
      columns = Arrays.copyOf(columns, more);
    }
    cells[size] = cell;
    columns[size++] = column;
  }

  int number() {
    return number;
  }

  boolean hidden() {
    return hidden;
  }

  int size() {
    return size;
  }

  SheetCell cell(int index) {
    return cells[index];
  }

  int column(int index) {
    return columns[index];
  }

  /** Returns whether nothing stands in these columns. */
  boolean isBlank(int first, int end) {
    for (int i = 0; i < size; i++) {
      if (columns[i] >= first && columns[i] < end && !cells[i].isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the cells that are there. */
  List<SheetCell> cells() {
    return Arrays.asList(cells).subList(0, size);
  }

  /** Returns the cells of so many columns, blank where there are none. */
  List<SheetCell> cells(int first, int width) {
    if (isExactly(first, width)) {
      return Arrays.asList(cells);
    }
    SheetCell[] all = new SheetCell[width];
    Arrays.fill(all, SheetCell.BLANK);
    for (int i = 0; i < size && columns[i] < first + width; i++) {
      if (columns[i] >= first) {
        all[columns[i] - first] = cells[i];
      }
    }
    return Arrays.asList(all);
  }

  private boolean isExactly(int first, int width) {
    return size == width
        && cells.length == width
        && width > 0
        && columns[0] == first
        && columns[width - 1] == first + width - 1;
  }

  /** Returns the texts of so many columns, empty where there are none. */
  List<String> texts(int first, int width) {
    List<String> texts = new ArrayList<>(width);
    for (SheetCell cell : cells(first, width)) {
      texts.add(cell.isText() ? cell.text() : "");
    }
    return texts;
  }
}
