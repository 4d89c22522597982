package dev.portalsdk.core.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the runs of text of one page together into lines and pieces, by where they stand. */
final class PageLines {

  // All as parts of the font's height: a space is about a quarter of it in most fonts.
  private static final double SAME_LINE = 0.35;
  private static final double APART = 0.9;
  private static final double SPACE = 0.13;
  private static final double SHADOW = 0.15;
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final int page;
  private final List<PdfLine> lines = new ArrayList<>();

  private PageLines(int page) {
    this.page = page;
  }

  /**
   * Returns the lines from top to bottom; after them, each by itself, what does not stand level.
   */
  static List<PdfLine> of(int page, List<TextRun> runs) {
    PageLines lines = new PageLines(page);
    List<TextRun> upright = new ArrayList<>();
    List<TextRun> turned = new ArrayList<>();
    for (TextRun run : runs) {
      if (!run.isBlank()) {
        (run.isUpright() ? upright : turned).add(run);
      }
    }
    upright.sort(Comparator.comparingDouble(run -> -run.startY()));
    lines.addLevel(upright);
    turned.forEach(run -> lines.add(List.of(run)));
    return lines.lines;
  }

  private void addLevel(List<TextRun> upright) {
    List<TextRun> line = new ArrayList<>();
    for (TextRun run : upright) {
      if (!line.isEmpty() && !isLevel(line.get(0), run)) {
        add(line);
        line.clear();
      }
      line.add(run);
    }
    if (!line.isEmpty()) {
      add(line);
    }
  }

  private static boolean isLevel(TextRun first, TextRun run) {
    return first.startY() - run.startY() <= SAME_LINE * Math.min(first.size(), run.size());
  }

  private void add(List<TextRun> runs) {
    List<TextRun> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(TextRun::startX));
    TextRun first = sorted.get(0);
    List<PdfPiece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    double left = first.startX();
    TextRun last = first;
    for (TextRun run : sorted.subList(1, sorted.size())) {
      double gap = run.startX() - last.endX();
      if (isShadow(last, run)) {
        continue;
      }
      if (gap > APART * run.size()) {
        pieces.add(piece(text, left, last));
        text.setLength(0);
        left = run.startX();
      } else if (gap > SPACE * run.size()) {
        text.append(' ');
      }
      text.append(run.text());
      last = run;
    }
    pieces.add(piece(text, left, last));
    double size = sorted.stream().mapToDouble(TextRun::size).max().orElse(0);
    lines.add(new PdfLine(page, lines.size() + 1, first.startY(), size, pieces));
  }

  /**
   * Some programs write a text twice, a little apart, to make it bold; a narrow letter that stands
   * there twice is as near but not on itself.
   */
  private static boolean isShadow(TextRun last, TextRun run) {
    double apart = run.startX() - last.startX();
    double half = (last.endX() - last.startX()) / 2;
    return run.text().equals(last.text()) && apart <= Math.min(SHADOW * run.size(), half);
  }

  private static PdfPiece piece(StringBuilder text, double left, TextRun last) {
    return new PdfPiece(SPACES.matcher(text).replaceAll(" ").strip(), left, last.endX());
  }
}
