package dev.portalsdk.testkit.internal.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code, drawn as black rectangles. */
final class QrCode {

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  /**
   * Returns the code of a text.
   *
   * @param text of ASCII characters
   * @throws IllegalArgumentException if it is too long for a code
   */
  static QrCode of(String text) {
    try {
      return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("The text is too long for a QR code", e);
    }
  }

  /** Draws it with its lower left corner at a place. */
  void draw(ContentStream page, double left, double bottom, double side) {
    double module = side / modules.getHeight();
    for (int row = 0; row < modules.getHeight(); row++) {
      double y = bottom + side - (row + 1) * module;
      int from = 0;
      while (from < modules.getWidth()) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          page.rectangle(left + from * module, y, (to - from) * module, module);
        }
        from = to + 1;
      }
    }
    page.fill();
  }
}
