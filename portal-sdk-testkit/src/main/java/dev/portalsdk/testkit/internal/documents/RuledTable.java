package dev.portalsdk.testkit.internal.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells go on on the next line where they are too long, over as many pages as it
 * takes, its headers on each of them.
 */
final class RuledTable {

  private static final double LEADING = 1.2;
  private static final double ROWS_APART = 2;
  private static final int MOST_LINES = 40;

  private final double size;
  private final double gap;
  private final List<Column> columns;

  RuledTable(double size, Column... columns) {
    this.size = size;
    this.columns = List.of(columns);
    double widths = this.columns.stream().mapToDouble(Column::width).sum();
    this.gap = (Paper.RIGHT - Paper.LEFT - widths) / (columns.length - 1);
    if (gap < size) {
      throw new IllegalArgumentException("The columns of a table stand apart");
    }
  }

  /** A column of so many points; what is longer goes on below, or is written narrower. */
  record Column(String header, double width, boolean right, boolean wraps) {

    TextBlock block(String text, double size) {
      TextBlock block = TextBlock.of(text, size, width);
      return wraps ? block.atMost(MOST_LINES, size, width) : block.atMost(1, size, width);
    }

    void write(ContentStream page, double left, double y, TextBlock block, double size) {
      double baseline = y;
      for (TextBlock.Line line : block.lines()) {
        double natural = LiberationSans.FONT.width(line.text()) * size * line.scale();
        double start = right ? left + width - natural : left;
        page.text(start, baseline, size, line.scale(), line.text());
        baseline -= LEADING * size;
      }
    }
  }

  static Column left(String header, double width) {
    return new Column(header, width, false, false);
  }

  static Column right(String header, double width) {
    return new Column(header, width, true, false);
  }

  static Column words(String header, double width) {
    return new Column(header, width, false, true);
  }

  /** Writes headers and rows, or the words of an empty table, and returns the place below. */
  StatementTable.Place write(
      Paper paper, StatementTable.Place start, List<List<String>> rows, String empty) {
    StatementTable.Place place = headers(start.withRoom(paper));
    for (List<String> row : rows) {
      List<TextBlock> blocks = blocks(row);
      if (place.y() - height(blocks) < Paper.BOTTOM) {
        place = headers(new StatementTable.Place(paper.page(), Paper.TOP));
      }
      place = row(place, blocks);
    }
    if (rows.isEmpty()) {
      place.page().text(Paper.LEFT, place.y(), size, empty);
      place = lower(place, 1);
    }
    return place;
  }

  private StatementTable.Place headers(StatementTable.Place place) {
    return row(place, blocks(columns.stream().map(Column::header).toList()));
  }

  private List<TextBlock> blocks(List<String> cells) {
    List<TextBlock> blocks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      blocks.add(columns.get(i).block(cells.get(i), size));
    }
    return blocks;
  }

  private StatementTable.Place row(StatementTable.Place place, List<TextBlock> blocks) {
    double left = Paper.LEFT;
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).write(place.page(), left, place.y(), blocks.get(i), size);
      left += columns.get(i).width() + gap;
    }
    return lower(place, lines(blocks));
  }

  private StatementTable.Place lower(StatementTable.Place place, int lines) {
    double height = (lines - 1) * LEADING * size + ROWS_APART * size;
    return new StatementTable.Place(place.page(), place.y() - height);
  }

  private double height(List<TextBlock> blocks) {
    return (lines(blocks) - 1) * LEADING * size;
  }

  private static int lines(List<TextBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.lines().size()).max().orElse(1);
  }
}
