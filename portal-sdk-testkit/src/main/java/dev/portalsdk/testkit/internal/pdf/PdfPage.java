package dev.portalsdk.testkit.internal.pdf;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF document of one A4 page: a title and below it a line for each label, such as {@code
 * Importe: 24.270.824,38}.
 *
 * <p>The same texts give the same bytes, on every machine and day. The font is the Helvetica that
 * every reader has; a character that Windows-1252 lacks becomes a question mark, and a line that is
 * wider than the page is not broken.
 */
public final class PdfPage {

  /** How many lines fit below the title. */
  public static final int MOST_LINES = 44;

  // The encoding of the font: PDF's WinAnsiEncoding is Windows code page 1252 (ISO 32000-1, D.1).
  private static final Charset WIN_ANSI = Charset.forName("windows-1252");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final COSName FONT = COSName.getPDFName("F1");
  private static final String TITLE_AT = "BT /F1 16 Tf 56 770 Td ";
  private static final String LINES_BELOW = " Tj /F1 11 Tf 16 TL 0 -12 Td";
  private static final String NEXT_LINE = "\nT* ";

  private PdfPage() {}

  /**
   * Returns the document's bytes, a PDF without compression: a text can be found in them.
   *
   * @param title the first line, also the document's title
   * @param lines the text of each line by its label, in order
   * @throws IllegalArgumentException if there are more than {@value #MOST_LINES} lines
   */
  public static byte[] render(String title, Map<String, String> lines) {
    requireNonNull(title, "title");
    if (lines.size() > MOST_LINES) {
      throw new IllegalArgumentException(
          "A page has room for " + MOST_LINES + " lines, not for " + lines.size());
    }
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.addPage(page(document, content(title, lines)));
      document.getDocumentInformation().setTitle(title);
      // Without it PDFBox derives the document's id from the time.
      document.setDocumentId(0L);
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError("Bytes in memory can be written", e);
    }
  }

  private static byte[] content(String title, Map<String, String> lines) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    operate(content, TITLE_AT);
    show(content, title);
    operate(content, LINES_BELOW);
    for (Map.Entry<String, String> line : lines.entrySet()) {
      operate(content, NEXT_LINE);
      show(content, line.getKey() + ": " + line.getValue());
      operate(content, " Tj");
    }
    operate(content, "\nET\n");
    return content.toByteArray();
  }

  private static void operate(OutputStream content, String operators) throws IOException {
    content.write(operators.getBytes(StandardCharsets.US_ASCII));
  }

  private static void show(OutputStream content, String text) throws IOException {
    COSWriter.writeString(CONTROL.matcher(text).replaceAll(" ").getBytes(WIN_ANSI), content);
  }

  private static PDPage page(PDDocument document, byte[] content) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts());
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content);
    }
    page.setContents(stream);
    return page;
  }

  /** The font as a bare dictionary: PDFBox's own font objects search the machine for a file. */
  private static COSDictionary fonts() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(FONT, font);
    return fonts;
  }
}
