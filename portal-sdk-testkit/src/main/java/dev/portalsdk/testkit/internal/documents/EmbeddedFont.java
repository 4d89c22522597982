package dev.portalsdk.testkit.internal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Puts into a document what it needs of its font, uncompressed. */
final class EmbeddedFont {

  private static final int MOST_IN_A_BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private EmbeddedFont() {}

  /**
   * Returns the font, cut down to these glyphs.
   *
   * @param glyphs the numbers that the document's texts use
   */
  static PDType0Font in(PDDocument document, BitSet glyphs) throws IOException {
    PDType0Font font = PDType0Font.load(document, LiberationSans.FONT.parse(), true);
    glyphs.stream().map(LiberationSans.FONT::character).forEach(font::addToSubset);
    font.subset();
    COSDictionary dictionary = font.getCOSObject();
    write(dictionary.getCOSStream(COSName.TO_UNICODE), unicode(glyphs));
    COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants.getObject(0) instanceof COSDictionary descendant) {
      unpack(descendant.getCOSStream(COSName.CID_TO_GID_MAP));
      unpack(descendant.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2));
      unpack(descendant.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.CID_SET));
    }
    return font;
  }

  /** Which character a glyph shows: each has one alone, so that the text can be read back. */
  private static byte[] unicode(BitSet glyphs) {
    StringBuilder map = new StringBuilder(HEAD);
    HexFormat hex = HexFormat.of().withUpperCase();
    int left = glyphs.cardinality();
    int inBlock = 0;
    for (int glyph = glyphs.nextSetBit(0); glyph >= 0; glyph = glyphs.nextSetBit(glyph + 1)) {
      if (inBlock == 0) {
        inBlock = Math.min(MOST_IN_A_BLOCK, left);
        left -= inBlock;
        map.append(inBlock).append(" beginbfchar\n");
      }
      map.append('<').append(hex.toHexDigits((char) glyph)).append("> <");
      map.append(hex.toHexDigits(LiberationSans.FONT.character(glyph))).append(">\n");
      inBlock--;
      map.append(inBlock == 0 ? "endbfchar\n" : "");
    }
    return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void unpack(COSStream stream) throws IOException {
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    }
    write(stream, bytes);
  }

  private static void write(COSStream stream, byte[] bytes) throws IOException {
    stream.removeItem(COSName.FILTER);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(bytes);
    }
  }
}
