package dev.portalsdk.testkit.internal.documents;

import java.util.Iterator;
import java.util.List;

/** A table over as many pages as it takes, its headers on each of them. */
final class StatementTable {

  private static final LiberationSans FONT = LiberationSans.FONT;
  private static final double SIZE = 8.5;
  private static final double STEP = 14;
  private static final double SUMS = 340;
  private static final int SUM_LINES = 5;
  private static final double GUTTER = 10;
  private static final double WIDEST_AMOUNT = 80;

  private final List<Column> columns;

  StatementTable(Column... columns) {
    this.columns = List.of(columns);
  }

  /** A column, whose cells start or end where its header does. */
  record Column(String header, double edge, boolean right) {

    void write(ContentStream page, double y, String text, double room) {
      String writable = FONT.writable(text);
      double natural = FONT.width(writable) * SIZE;
      double width = Math.min(natural, room);
      double left = right ? edge - width : edge;
      page.text(left, y, SIZE, natural == 0 ? 1 : width / natural, writable);
    }
  }

  static Column left(String header, double edge) {
    return new Column(header, edge, false);
  }

  static Column right(String header, double edge) {
    return new Column(header, edge, true);
  }

  /** Where the next line stands. */
  record Place(ContentStream page, double y) {

    Place down() {
      return new Place(page, y - STEP);
    }

    /** Returns the top of a new page if the sums below a table have no room here. */
    Place withRoom(Paper paper) {
      return y - SUM_LINES * STEP < Paper.BOTTOM ? new Place(paper.page(), Paper.TOP) : this;
    }

    /** Writes a sum with its label and returns the place below it. */
    Place sum(String label, String amount) {
      page.text(SUMS, y, SIZE, label);
      right("", Paper.RIGHT).write(page, y, amount, Paper.RIGHT - SUMS);
      return down();
    }
  }

  /** Writes headers and rows and returns the place below them. */
  Place write(Paper paper, Place start, Iterator<List<String>> rows) {
    Place place = start.y() < Paper.BOTTOM + 2 * STEP ? new Place(paper.page(), Paper.TOP) : start;
    place = row(place, columns.stream().map(Column::header).toList());
    while (rows.hasNext()) {
      if (place.y() < Paper.BOTTOM) {
        place =
            row(new Place(paper.page(), Paper.TOP), columns.stream().map(Column::header).toList());
      }
      place = row(place, rows.next());
    }
    return place;
  }

  private Place row(Place place, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      columns.get(i).write(place.page(), place.y(), cells.get(i), room(i));
    }
    return place.down();
  }

  private double room(int column) {
    Column own = columns.get(column);
    if (own.right()) {
      return WIDEST_AMOUNT;
    }
    if (column + 1 == columns.size()) {
      return Paper.RIGHT - own.edge();
    }
    Column next = columns.get(column + 1);
    return next.edge() - (next.right() ? WIDEST_AMOUNT : 0) - own.edge() - GUTTER;
  }
}
