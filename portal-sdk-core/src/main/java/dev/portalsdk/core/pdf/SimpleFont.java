package dev.portalsdk.core.pdf;

import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/**
 * A font whose codes are single bytes.
 *
 * <p>Its program is never read, only what the document says of it: a font that is not in the
 * document would be searched for on the machine.
 */
final class SimpleFont implements PdfFont {

  private static final int CODES = 256;
  private static final double EM = 1000;
  private static final double USUAL_WIDTH = 0.5;

  private final @Nullable String[] names = new String[CODES];
  private final double[] widths = new double[CODES];
  private final @Nullable ToUnicode unicode;

  SimpleFont(COSDictionary font, @Nullable ToUnicode unicode) {
    this.unicode = unicode;
    name(font);
    measure(font);
  }

  private void name(COSDictionary font) {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    Encoding base = base(font, encoding);
    for (int code = 0; code < CODES; code++) {
      names[code] = base.getName(code);
    }
    if (encoding instanceof COSDictionary dictionary
        && dictionary.getDictionaryObject(COSName.DIFFERENCES) instanceof COSArray differences) {
      rename(differences);
    }
  }

  private static Encoding base(COSDictionary font, @Nullable COSBase encoding) {
    COSBase name =
        encoding instanceof COSDictionary dictionary
            ? dictionary.getDictionaryObject(COSName.BASE_ENCODING)
            : encoding;
    Encoding named = name instanceof COSName known ? Encoding.getInstance(known) : null;
    if (named != null) {
      return named;
    }
    String baseFont = String.valueOf(font.getNameAsString(COSName.BASE_FONT));
    if (baseFont.endsWith("Symbol")) {
      return SymbolEncoding.INSTANCE;
    }
    if (baseFont.endsWith("ZapfDingbats")) {
      return ZapfDingbatsEncoding.INSTANCE;
    }
    return COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
        ? WinAnsiEncoding.INSTANCE
        : StandardEncoding.INSTANCE;
  }

  private void rename(COSArray differences) {
    int code = 0;
    for (int i = 0; i < differences.size(); i++) {
      COSBase item = differences.getObject(i);
      if (item instanceof COSNumber number) {
        code = number.intValue();
      } else if (item instanceof COSName name && code >= 0 && code < CODES) {
        names[code++] = name.getName();
      }
    }
  }

  private void measure(COSDictionary font) {
    double scale = scale(font);
    double missing = missingWidth(font, scale);
    FontMetrics standard = standard(font);
    for (int code = 0; code < CODES; code++) {
      String name = names[code];
      widths[code] =
          standard == null || name == null ? missing : standard.getCharacterWidth(name) / EM;
    }
    if (font.getDictionaryObject(COSName.WIDTHS) instanceof COSArray given) {
      int first = font.getInt(COSName.FIRST_CHAR, 0);
      for (int i = 0; i < given.size() && first >= 0 && first + i < CODES; i++) {
        if (given.getObject(i) instanceof COSNumber width) {
          widths[first + i] = width.floatValue() * scale;
        }
      }
    }
  }

  private static double scale(COSDictionary font) {
    return COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))
        ? Matrix.of(font.getDictionaryObject(COSName.FONT_MATRIX)).a()
        : 1 / EM;
  }

  private static double missingWidth(COSDictionary font, double scale) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    float missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    return missing == 0 ? USUAL_WIDTH : missing * scale;
  }

  private static @Nullable FontMetrics standard(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    return name != null && Standard14Fonts.containsName(name) ? Standard14Fonts.getAFM(name) : null;
  }

  @Override
  public int bytesPerCode() {
    return 1;
  }

  @Override
  public String text(int code) {
    String mapped = unicode == null ? null : unicode.text(code);
    if (mapped != null) {
      return mapped;
    }
    String text = GlyphList.getAdobeGlyphList().toUnicode(names[code]);
    return text == null ? UNKNOWN : text;
  }

  @Override
  public double width(int code) {
    return widths[code];
  }
}
