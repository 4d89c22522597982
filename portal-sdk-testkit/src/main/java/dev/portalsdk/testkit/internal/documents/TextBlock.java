package dev.portalsdk.testkit.internal.documents;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines between words; a word too wide for a line is written narrower. */
record TextBlock(List<Line> lines) {

  private static final LiberationSans FONT = LiberationSans.FONT;

  /**
   * One line.
   *
   * @param scale by how much it is narrower than the font has it, 1 if it is not
   */
  record Line(String text, double scale) {}

  static TextBlock of(String text, double size, double width) {
    String writable = FONT.writable(text);
    double room = width / size;
    if (FONT.width(writable) <= room) {
      return new TextBlock(List.of(new Line(writable, 1)));
    }
    List<Line> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : writable.split(" ", -1)) {
      int before = line.length();
      line.append(before == 0 ? "" : " ").append(word);
      if (before > 0 && FONT.width(line) > room) {
        lines.add(fitted(line.substring(0, before), room));
        line.setLength(0);
        line.append(word);
      }
    }
    lines.add(fitted(line.toString(), room));
    return new TextBlock(lines);
  }

  private static Line fitted(String text, double room) {
    return new Line(text, Math.min(1, room / FONT.width(text)));
  }

  /** Returns it in so many lines or fewer, which are written narrower if they have to be. */
  TextBlock atMost(int most, double size, double width) {
    if (lines.size() <= most) {
      return this;
    }
    List<Line> fewer = new ArrayList<>();
    int each = (lines.size() + most - 1) / most;
    for (int i = 0; i < lines.size(); i += each) {
      List<String> texts =
          lines.subList(i, Math.min(i + each, lines.size())).stream().map(Line::text).toList();
      fewer.add(fitted(String.join(" ", texts), width / size));
    }
    return new TextBlock(fewer);
  }

  /** Writes it from a place downwards and returns the baseline of its last line. */
  double write(ContentStream page, double x, double y, double size, double leading) {
    double baseline = y + leading;
    for (Line line : lines) {
      baseline -= leading;
      page.text(x, baseline, size, line.scale(), line.text());
    }
    return baseline;
  }
}
