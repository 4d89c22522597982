package dev.portalsdk.core.pdf;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.HeaderMatch;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Table;
import dev.portalsdk.core.table.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table below its headers, and the cells of a row by where the headers stand.
 */
final class PdfTable {

  private final Origin origin;
  private final Columns columns;
  private final List<String> ends;
  private final List<Row> rows = new ArrayList<>();
  private @Nullable HeaderMatch match;
  private @Nullable PdfLine headers;
  private @Nullable PdfLine above;
  private int width;

  PdfTable(Origin origin, Columns columns, List<String> ends) {
    this.origin = origin;
    this.columns = columns;
    this.ends = ends.stream().map(HeaderText::fold).toList();
  }

  Table of(List<PdfLine> lines) {
    HeaderMatch nearest = null;
    for (PdfLine line : lines) {
      HeaderMatch found = columns.match(line.texts());
      if (found.isComplete()) {
        begin(found, line);
      } else {
        nearest = nearest == null || found.found() > nearest.found() ? found : nearest;
        read(line);
      }
    }
    HeaderMatch headersFound = match == null ? nearest : match;
    if (headersFound == null || headersFound.found() == 0) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, "no table with the headers looked for");
    }
    return Table.of(origin, columns, headersFound, rows, null);
  }

  private void begin(HeaderMatch found, PdfLine line) {
    if (width > 0 && line.pieces().size() != width) {
      throw origin.unreadable(
          ErrorCode.PAGE_CHANGED, "its table has other headers on page " + line.page());
    }
    match = found;
    width = line.pieces().size();
    headers = line;
    above = null;
  }

  private void read(PdfLine line) {
    PdfLine header = headers;
    if (header == null) {
      return;
    }
    if (line.page() != header.page() || isEnd(line)) {
      headers = null;
      return;
    }
    List<PdfPiece> cells = cells(line, header.pieces());
    PdfLine last = above;
    if (last != null && line.follows(last) && cells.get(0).isBlank()) {
      rows.get(rows.size() - 1).goOn(cells);
    } else {
      rows.add(new Row(line, cells));
    }
    above = line;
  }

  private boolean isEnd(PdfLine line) {
    String text = HeaderText.fold(line.text());
    return ends.stream().anyMatch(text::startsWith);
  }

  /** The cells under the headers; one more if a piece stands under two of them or under none. */
  private static List<PdfPiece> cells(PdfLine line, List<PdfPiece> headers) {
    List<PdfPiece> cells = new ArrayList<>(Collections.nCopies(headers.size(), PdfPiece.NOTHING));
    for (PdfPiece piece : line.pieces()) {
      int column = column(piece, headers);
      if (column < 0) {
        cells.add(piece);
      } else {
        cells.set(column, cells.get(column).with(piece));
      }
    }
    return cells;
  }

  private static int column(PdfPiece piece, List<PdfPiece> headers) {
    int found = -1;
    for (int i = 0; i < headers.size(); i++) {
      if (piece.overlaps(headers.get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static final class Row implements TableRow {
    private final PdfLine line;
    private final List<PdfPiece> cells;

    Row(PdfLine line, List<PdfPiece> cells) {
      this.line = line;
      this.cells = cells;
    }

    void goOn(List<PdfPiece> more) {
      for (int i = 0; i < more.size(); i++) {
        if (i >= cells.size()) {
          cells.add(more.get(i));
        } else if (!more.get(i).isBlank()) {
          cells.set(i, cells.get(i).with(more.get(i)));
        }
      }
    }

    @Override
    public Location location() {
      return Location.pdfLine(line.page(), line.number());
    }

    @Override
    public List<PdfPiece> cells() {
      return cells;
    }

    @Override
    public boolean hidden() {
      return false;
    }
  }
}
