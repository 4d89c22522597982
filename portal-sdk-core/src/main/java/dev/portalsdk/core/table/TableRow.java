package dev.portalsdk.core.table;

import dev.portalsdk.core.page.Location;
import java.util.List;

/** A row as it stands in a page or a sheet, before anybody knows what its cells mean. */
public interface TableRow {

  /** Returns where it stands. */
  Location location();

  /**
   * Returns where a cell of it stands, or where the row stands if cells have no place of their own.
   *
   * @param position the cell's place in {@link #cells()}, from 0
   */
  default Location location(int position) {
    return location();
  }

  /** Returns its cells from left to right. */
  List<? extends Cell> cells();

  /** Returns whether a person looking at it would not see it. */
  boolean hidden();
}
