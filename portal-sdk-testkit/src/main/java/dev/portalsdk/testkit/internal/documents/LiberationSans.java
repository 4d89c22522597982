package dev.portalsdk.testkit.internal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font of all documents: which glyph a character has, and how wide it is. */
final class LiberationSans {

  static final LiberationSans FONT = new LiberationSans();

  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final String TAG = "GSUB";
  private static final int TABLE_COUNT = 4;
  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;
  private static final char UNKNOWN = '?';
  private static final int CHARACTERS = 1 << 16;
  private static final char FIRST_ACCENT = '\u0300';

  private final byte[] file;
  private final char[] glyphs = new char[CHARACTERS];
  private final char[] characters = new char[CHARACTERS];
  private final float[] widths = new float[CHARACTERS];

  private LiberationSans() {
    try (InputStream in = PDDocument.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("PDFBox has lost its font");
      }
      this.file = withoutSubstitutions(in.readAllBytes());
      try (TrueTypeFont font = parse()) {
        learn(font);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the table of substitutions a name that nobody looks for: reading it costs time. */
  private static byte[] withoutSubstitutions(byte[] file) {
    int tables = file[TABLE_COUNT] << Byte.SIZE | file[TABLE_COUNT + 1];
    for (int i = 0; i < tables; i++) {
      int tag = DIRECTORY + i * DIRECTORY_ENTRY;
      if (new String(file, tag, TAG.length(), StandardCharsets.US_ASCII).equals(TAG)) {
        file[tag] = 'X';
      }
    }
    return file;
  }

  /** Returns the font's program, which makes no substitutions. */
  TrueTypeFont parse() throws IOException {
    TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    font.setEnableGsub(false);
    return font;
  }

  private void learn(TrueTypeFont font) throws IOException {
    CmapLookup map = font.getUnicodeCmapLookup();
    float em = font.getUnitsPerEm();
    for (int one = ' '; one < CHARACTERS; one++) {
      int glyph = map.getGlyphId(one);
      if (glyph > 0 && !Character.isSurrogate((char) one)) {
        glyphs[one] = (char) glyph;
        widths[glyph] = font.getAdvanceWidth(glyph) / em;
        characters[glyph] = characters[glyph] == 0 ? (char) one : characters[glyph];
      }
    }
  }

  /**
   * Returns the text as it can be written: accents within their letters, runs of spaces as one, a
   * question mark for what the font lacks, and of characters with one glyph the first.
   */
  String writable(String text) {
    if (isPlain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    int[] written =
        SPACES.matcher(composed).replaceAll(" ").strip().codePoints().map(this::written).toArray();
    return new String(written, 0, written.length);
  }

  /** Whether nothing needs to be replaced, as in most texts. */
  private boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one >= FIRST_ACCENT || characters[glyphs[one]] != one || (one == ' ' && before == ' ')) {
        return false;
      }
      before = one;
    }
    return before != ' ';
  }

  private int written(int character) {
    return character >= CHARACTERS || glyphs[character] == 0
        ? UNKNOWN
        : characters[glyphs[character]];
  }

  /** Returns the number of a character's glyph. */
  int glyph(char character) {
    return glyphs[character];
  }

  /** Returns the character of a glyph. */
  char character(int glyph) {
    return characters[glyph];
  }

  /** Returns how wide a text is, as a part of the font's height. */
  double width(CharSequence text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += widths[glyphs[text.charAt(i)]];
    }
    return width;
  }

  @Override
  public String toString() {
    return "LiberationSans[" + Arrays.hashCode(file) + "]";
  }
}
