package dev.portalsdk.core.pdf;

/** How text is written: the part of PDF's graphics state that text needs. Not thread-safe. */
final class TextState implements Cloneable {

  private static final int INVISIBLE = 3;
  private static final int CLIP_ALONE = 7;

  Matrix page;
  Matrix line = Matrix.IDENTITY;
  Matrix text = Matrix.IDENTITY;
  PdfFont font;
  double size;
  double letterSpacing;
  double wordSpacing;
  double scale = 1;
  double leading;
  double rise;
  int mode;

  TextState(Matrix page, PdfFont font) {
    this.page = page;
    this.font = font;
  }

  TextState copy() {
    try {
      return (TextState) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError("It is cloneable", e);
    }
  }

  /** Starts a text at the origin. */
  void begin() {
    place(Matrix.IDENTITY);
  }

  void place(Matrix matrix) {
    line = matrix;
    text = matrix;
  }

  void moveLine(double x, double y) {
    place(Matrix.moved(x, y).then(line));
  }

  void nextLine() {
    moveLine(0, -leading);
  }

  /** Moves on by so many thousandths of the font's height, as spaces within a text do. */
  void adjust(double thousandths) {
    advance(-thousandths / 1000 * size * scale);
  }

  private void advance(double distance) {
    text = Matrix.moved(distance, 0).then(text);
  }

  /** Returns the run of a text and stands behind it. */
  TextRun write(byte[] codes) {
    Matrix start = text.then(page);
    StringBuilder shown = new StringBuilder();
    int step = font.bytesPerCode();
    double end = 0;
    double spacing = 0;
    for (int i = 0; i + step <= codes.length; i += step) {
      int first = Byte.toUnsignedInt(codes[i]);
      int code = step == 1 ? first : (first << Byte.SIZE) + Byte.toUnsignedInt(codes[i + 1]);
      shown.append(font.text(code));
      end += spacing + font.width(code) * size * scale;
      spacing = (letterSpacing + (ToUnicode.isSpace(font, code) ? wordSpacing : 0)) * scale;
    }
    advance(end + spacing);
    return new TextRun(
        shown.toString(),
        start.x(0, rise),
        start.y(0, rise),
        start.x(end, rise),
        start.y(end, rise),
        Math.abs(size) * start.height());
  }

  /** Returns whether nobody sees what is written, as the text behind a scanned page. */
  boolean isInvisible() {
    return mode == INVISIBLE || mode == CLIP_ALONE;
  }
}
