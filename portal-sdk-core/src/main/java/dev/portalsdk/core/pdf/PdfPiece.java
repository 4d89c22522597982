package dev.portalsdk.core.pdf;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Cell;
import dev.portalsdk.core.table.Link;
import java.util.List;

/**
 * A part of a line that stands apart from its neighbours, as a label from its value or a cell of a
 * table from the next.
 *
 * <p>{@code toString} does not show the text. This class is immutable and thread-safe.
 *
 * @param text as shown, runs of spaces as one and none around it
 * @param left where it starts, in points from the left edge of the page
 * @param right where it ends
 */
public record PdfPiece(String text, double left, double right) implements Cell {

  static final PdfPiece NOTHING = new PdfPiece("", 0, 0);

  /** Checks that the text is there. */
  public PdfPiece {
    requireNonNull(text, "text");
  }

  /** Returns none: the text of a PDF has no links of its own. */
  @Override
  public List<Link> links() {
    return List.of();
  }

  PdfPiece with(PdfPiece more) {
    return new PdfPiece(
        text.isEmpty() ? more.text : text + " " + more.text,
        text.isEmpty() ? more.left : Math.min(left, more.left),
        Math.max(right, more.right));
  }

  boolean overlaps(PdfPiece other) {
    return left < other.right && other.left < right;
  }

  /** Returns how long the text is, such as {@code PdfPiece[13 characters]}. */
  @Override
  public String toString() {
    return "PdfPiece[" + text.length() + " characters]";
  }
}
