package dev.portalsdk.billing.store;

import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How rows of one kind are named, written, read back and compared. */
interface RowType<T> {

  /** Returns what tells a row from all others of its list. */
  String key(T row);

  /** Returns whether a list may show several rows of one key that are all meant. */
  boolean repeats();

  /** Returns the row's day that counts for a window, null if it does not show it. */
  @Nullable LocalDate day(T row, @Nullable DayOf by);

  /** Returns the cells as the portal showed them. */
  Shown shown(T row);

  /** Writes all but the cells as shown; equal rows give equal fields. */
  void write(T row, RowFields fields);

  /** Reads a row that {@link #write} wrote. */
  T read(StoredFields fields, Shown shown);

  /** Returns what is new in a row; before is null if it was never seen. */
  List<Happening> between(@Nullable T before, T after);
}
