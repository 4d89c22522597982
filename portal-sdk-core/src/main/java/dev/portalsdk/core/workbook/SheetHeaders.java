package dev.portalsdk.core.workbook;

import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.HeaderMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks in the rows of a sheet for one that has all headers of a table. */
final class SheetHeaders {

  private final Columns columns;
  private final int wanted;
  private @Nullable SheetRow above;
  private @Nullable HeaderMatch nearest;

  SheetHeaders(Columns columns) {
    this.columns = columns;
    this.wanted = columns.headers().size();
  }

  /**
   * Headers that were found.
   *
   * @param match how they compare with those wanted
   * @param first the column of the first one, from 0
   * @param width how many columns there are
   */
  record Found(HeaderMatch match, int first, int width) {}

  /** Forgets the row above: another sheet begins. */
  void newSheet() {
    above = null;
  }

  /** Returns the headers in this row, null if it is no header row. */
  @Nullable Found look(SheetRow row) {
    int hits = mayBeHeaders(row) ? hits(row) : 0;
    Found found = hits == 0 ? null : found(row, hits);
    above = row;
    return found;
  }

  /** A row with numbers in it and with fewer texts than there are headers is a row of data. */
  private boolean mayBeHeaders(SheetRow row) {
    int texts = 0;
    for (int i = 0; i < row.size(); i++) {
      texts += row.cell(i).isText() ? 1 : 0;
    }
    return texts == row.size() || texts >= wanted;
  }

  private int hits(SheetRow row) {
    int hits = 0;
    for (int i = 0; i < row.size(); i++) {
      if (row.cell(i).isText() && columns.named(row.cell(i).text()).isPresent()) {
        hits++;
      }
    }
    return hits;
  }

  private @Nullable Found found(SheetRow row, int hits) {
    int first = row.column(0);
    Found found = found(row.texts(first, row.column(row.size() - 1) - first + 1), first);
    HeaderMatch match = found.match();
    if (match.missing().isEmpty()) {
      return found;
    }
    if (hits * 2 >= wanted && (nearest == null || match.found() > nearest.found())) {
      nearest = match;
    }
    return withAbove(row);
  }

  private Found found(List<String> texts, int first) {
    int width = texts.size();
    while (width > 0 && texts.get(width - 1).isEmpty()) {
      width--;
    }
    return new Found(columns.match(texts.subList(0, width)), first, width);
  }

  /** A header that is merged over two rows stands in the upper one. */
  private @Nullable Found withAbove(SheetRow row) {
    SheetRow upper = above;
    if (upper == null || upper.size() == 0 || upper.number() != row.number() - 1) {
      return null;
    }
    int first = Math.min(row.column(0), upper.column(0));
    int last = Math.max(row.column(row.size() - 1), upper.column(upper.size() - 1));
    List<String> own = row.texts(first, last - first + 1);
    List<String> over = upper.texts(first, last - first + 1);
    List<String> texts = new ArrayList<>(own.size());
    for (int i = 0; i < own.size(); i++) {
      texts.add(own.get(i).isEmpty() ? over.get(i) : own.get(i));
    }
    Found found = found(texts, first);
    return found.match().isComplete() ? found : null;
  }

  /** Returns how the row compares that came nearest, null if none did. */
  @Nullable HeaderMatch nearest() {
    return nearest;
  }
}
