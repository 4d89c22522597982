package dev.portalsdk.core.table;

import dev.portalsdk.core.page.Location;
import java.util.List;

/** A row as it stands in a page or a sheet, before anybody knows what its cells mean. */
public interface TableRow {

  /** Returns where it stands. */
  Location location();

  /** Returns its cells from left to right. */
  List<? extends Cell> cells();

  /** Returns whether a person looking at it would not see it. */
  boolean hidden();
}
