package dev.portalsdk.core.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** A font whose codes are two bytes, as those that are embedded for any language have. */
final class CompositeFont implements PdfFont {

  private static final double EM = 1000;
  private static final float USUAL_WIDTH = 1000;

  private final @Nullable ToUnicode unicode;
  private final TreeMap<Integer, Span> spans = new TreeMap<>();
  private final double usual;

  /** Successive codes: of a width each, or all of the same one. */
  private record Span(int last, @Nullable COSArray each, double all) {

    double width(int offset) {
      COSArray widths = each;
      return widths != null && widths.getObject(offset) instanceof COSNumber own
          ? own.floatValue()
          : all;
    }
  }

  CompositeFont(COSDictionary font, @Nullable ToUnicode unicode) {
    this.unicode = unicode;
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSBase first = descendants == null ? null : descendants.getObject(0);
    COSDictionary descendant =
        first instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    this.usual = descendant.getFloat(COSName.DW, USUAL_WIDTH);
    COSArray widths = descendant.getCOSArray(COSName.W);
    if (widths != null) {
      measure(widths);
    }
  }

  private void measure(COSArray widths) {
    int at = 0;
    while (at + 1 < widths.size() && widths.getObject(at) instanceof COSNumber first) {
      COSBase second = widths.getObject(at + 1);
      if (second instanceof COSArray each) {
        spans.put(first.intValue(), new Span(first.intValue() + each.size() - 1, each, usual));
        at += 2;
      } else if (at + 2 < widths.size()
          && second instanceof COSNumber last
          && widths.getObject(at + 2) instanceof COSNumber all) {
        spans.put(first.intValue(), new Span(last.intValue(), null, all.floatValue()));
        at += 3;
      } else {
        return;
      }
    }
  }

  @Override
  public int bytesPerCode() {
    return 2;
  }

  @Override
  public String text(int code) {
    String mapped = unicode == null ? null : unicode.text(code);
    return mapped == null ? UNKNOWN : mapped;
  }

  @Override
  public double width(int code) {
    Map.Entry<Integer, Span> span = spans.floorEntry(code);
    boolean known = span != null && code <= span.getValue().last();
    return (known ? span.getValue().width(code - span.getKey()) : usual) / EM;
  }
}
