package dev.portalsdk.core.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.portalsdk.core.document.PortalDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** A PDF written by hand, object by object; characters are bytes. */
final class PdfFile {

  static final String FONT =
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

  private final List<String> objects = new ArrayList<>();
  private String trailer = "";

  private PdfFile() {}

  /** Returns a file of one page that draws this. */
  static PdfFile drawing(String content) {
    return page("", content);
  }

  /** Returns a file of one page with these entries that draws this. */
  static PdfFile page(String entries, String content) {
    PdfFile file = new PdfFile();
    file.add("<< /Type /Catalog /Pages 2 0 R >>");
    file.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    file.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
            + " /Resources << /Font << /F1 4 0 R >> /XObject << /X1 6 0 R >> >> "
            + entries
            + " >>");
    file.add(FONT);
    file.add(stream("", content));
    return file;
  }

  static String stream(String entries, String content) {
    return "<< /Length "
        + content.length()
        + " "
        + entries
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }

  /** Returns a text deflated, each byte a character. */
  static String deflated(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(ISO_8859_1);
  }

  /** Draws a line of text at a place. */
  static String text(double x, double y, String text) {
    return "BT /F1 10 Tf " + x + " " + y + " Td (" + text + ") Tj ET\n";
  }

  /** Adds the next object, of which the first of a page is number 6. */
  PdfFile add(String object) {
    objects.add(object);
    return this;
  }

  /** Puts another object in the place of one. */
  PdfFile object(int number, String object) {
    objects.set(number - 1, object);
    return this;
  }

  PdfFile trailer(String entries) {
    this.trailer = entries;
    return this;
  }

  byte[] bytes() {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(offset -> file.append(String.format("%010d 00000 n \n", offset)));
    file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R ");
    file.append(trailer.replace("START", String.valueOf(start)));
    file.append(" >>\nstartxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(ISO_8859_1);
  }

  /** Returns a file with a stream of references, by which one object is within another. */
  byte[] withReferenceStream(int inner, int container) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder entries = new StringBuilder(entry(0, 0));
    for (int i = 0; i < objects.size(); i++) {
      entries.append(i + 1 == inner ? entry(2, container) : entry(1, file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    String references =
        stream(
            "/Type /XRef /Root 1 0 R /W [1 4 0] /Size " + (objects.size() + 1), entries.toString());
    file.append(objects.size() + 1).append(" 0 obj\n").append(references).append("\nendobj\n");
    file.append("startxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(ISO_8859_1);
  }

  /**
   * Returns a file with a table for old readers, in which one object is free, and a stream of
   * references for new ones, by which it is within another.
   */
  byte[] hybrid(int inner, int container) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n");
    table.append("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      boolean hidden = i + 1 == inner;
      table.append(
          String.format("%010d 00000 %s \n", hidden ? 0 : file.length(), hidden ? "f" : "n"));
      if (!hidden) {
        file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
      }
    }
    int start = file.length();
    String index = "/Type /XRef /W [1 4 0] /Size 99 /Index [" + inner + " 1]";
    file.append("90 0 obj\n").append(stream(index, entry(2, container))).append("\nendobj\n");
    int tableStart = file.length();
    file.append(table).append("trailer\n<< /Size 99 /Root 1 0 R /XRefStm ").append(start);
    file.append(" >>\nstartxref\n").append(tableStart).append("\n%%EOF\n");
    return file.toString().getBytes(ISO_8859_1);
  }

  private static String entry(int type, int at) {
    return new String(
        new char[] {
          (char) type,
          (char) (at >> 24 & 0xFF),
          (char) (at >> 16 & 0xFF),
          (char) (at >> 8 & 0xFF),
          (char) (at & 0xFF)
        });
  }

  PortalDocument document() {
    return PortalDocument.of("documento.pdf", bytes());
  }

  PdfText read() {
    return PdfText.read(document());
  }
}
