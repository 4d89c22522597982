package dev.portalsdk.core.pdf;

import dev.portalsdk.core.table.Columns;
import java.util.ArrayList;
import java.util.List;

/** Lines with the labels and values in them, a value of several lines in one piece. */
final class PdfValues {

  private static final double ALIGNED = 1.0;

  private PdfValues() {}

  static List<List<PdfPiece>> of(List<PdfLine> lines, Columns labels) {
    List<List<PdfPiece>> values = new ArrayList<>();
    PdfLine above = null;
    for (PdfLine line : lines) {
      List<PdfPiece> last = values.isEmpty() ? List.of() : values.get(values.size() - 1);
      if (above != null && line.follows(above) && goesOn(last, line, labels)) {
        last.set(last.size() - 1, last.get(last.size() - 1).with(line.pieces().get(0)));
      } else {
        values.add(new ArrayList<>(line.pieces()));
      }
      above = line;
    }
    return values;
  }

  private static boolean goesOn(List<PdfPiece> above, PdfLine line, Columns labels) {
    PdfPiece piece = line.pieces().get(0);
    return above.size() > 1
        && line.pieces().size() == 1
        && Math.abs(piece.left() - above.get(above.size() - 1).left()) <= ALIGNED
        && !isLabel(piece.text(), labels);
  }

  private static boolean isLabel(String text, Columns labels) {
    int colon = text.indexOf(':');
    return labels.named(text).isPresent()
        || (colon > 0 && labels.named(text.substring(0, colon)).isPresent());
  }
}
