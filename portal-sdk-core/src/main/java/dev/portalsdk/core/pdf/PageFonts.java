package dev.portalsdk.core.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The fonts of a document, each of them understood once. */
final class PageFonts {

  private final StreamGate gate;
  private final ReadingBudget budget;
  private final IdentityHashMap<COSDictionary, PdfFont> known = new IdentityHashMap<>();

  PageFonts(StreamGate gate, ReadingBudget budget) {
    this.gate = gate;
    this.budget = budget;
  }

  /** Returns the font that is there before any is chosen, of which nobody knows a character. */
  PdfFont none() {
    return Missing.FONT;
  }

  /** Returns the font of a name among these resources. */
  PdfFont font(COSDictionary resources, COSName name) throws IOException {
    COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
    return font == null ? Missing.FONT : font(font);
  }

  /** Returns the font of a dictionary. */
  PdfFont font(COSDictionary font) throws IOException {
    PdfFont found = known.get(font);
    if (found == null) {
      found = read(font);
      known.put(font, found);
    }
    return found;
  }

  private PdfFont read(COSDictionary font) throws IOException {
    ToUnicode unicode = unicode(font);
    return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
        ? new CompositeFont(font, unicode)
        : new SimpleFont(font, unicode);
  }

  /** A font that the document lacks. */
  private enum Missing implements PdfFont {
    FONT;

    private static final double USUAL_WIDTH = 0.5;

    @Override
    public int bytesPerCode() {
      return 1;
    }

    @Override
    public String text(int code) {
      return UNKNOWN;
    }

    @Override
    public double width(int code) {
      return USUAL_WIDTH;
    }
  }

  private @Nullable ToUnicode unicode(COSDictionary font) throws IOException {
    COSStream map = font.getCOSStream(COSName.TO_UNICODE);
    return map == null ? null : ToUnicode.read(gate.bytes(map), budget);
  }
}
