package dev.portalsdk.core.pdf;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text of a page, with its pieces from left to right.
 *
 * <p>{@code toString} does not show the text. This class is immutable and thread-safe.
 *
 * @param page from 1
 * @param number of the line on its page, from 1 at the top
 * @param baseline how far above the bottom of the page it stands, in points
 * @param size the height of its largest letters' font, in points
 * @param pieces at least one
 */
public record PdfLine(int page, int number, double baseline, double size, List<PdfPiece> pieces) {

  /** How far below each other the lines of one text stand, as a part of the font's height. */
  private static final double LEADING = 1.3;

  /** Checks that there is something in it. */
  public PdfLine {
    pieces = List.copyOf(requireNonNull(pieces, "pieces"));
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("A line has at least one piece");
    }
  }

  /** Returns all of its text, the pieces with a space between them. */
  public String text() {
    return pieces.stream().map(PdfPiece::text).collect(Collectors.joining(" "));
  }

  /** Returns the texts of its pieces. */
  List<String> texts() {
    return pieces.stream().map(PdfPiece::text).toList();
  }

  /** Returns whether it stands as closely below another as lines of one text do. */
  boolean follows(PdfLine above) {
    double distance = above.baseline - baseline;
    return page == above.page && distance > 0 && distance <= LEADING * Math.min(size, above.size);
  }

  /** Returns where it stands and how many pieces it has, such as {@code PdfLine[1:7, 2 pieces]}. */
  @Override
  public String toString() {
    return "PdfLine[" + page + ":" + number + ", " + pieces.size() + " pieces]";
  }
}
