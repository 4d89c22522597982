package dev.portalsdk.testkit.internal.signing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a revision has to know of the PDF before it, as PDFBox writes it: the catalog is an object
 * of its own and the last cross-reference section is a table or an uncompressed dictionary.
 *
 * @param xref where the last cross-reference section begins
 * @param table whether that is a table; else it is a stream
 * @param size the first free object number
 * @param catalog the number of the catalog
 * @param entries what the catalog holds
 * @param kept the entries of the trailer that the next one repeats
 */
record PdfTail(long xref, boolean table, int size, int catalog, String entries, String kept) {

  private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
  private static final Pattern SIZE = Pattern.compile("/Size (\\d+)");
  private static final Pattern ROOT = Pattern.compile("/Root (\\d+) 0 R");
  private static final Pattern KEPT = Pattern.compile("/(?:Info \\d+ 0 R|ID ?\\[[^\\]]*\\])");
  private static final int LAST_WORDS = 64;

  static PdfTail of(byte[] pdf) {
    int xref = Integer.parseInt(found(START, text(pdf, pdf.length - LAST_WORDS, pdf.length)));
    String section = text(pdf, xref, pdf.length);
    String trailer = section.substring(Math.max(0, section.indexOf("trailer")));
    int catalog = Integer.parseInt(found(ROOT, trailer));
    return new PdfTail(
        xref,
        section.startsWith("xref"),
        Integer.parseInt(found(SIZE, trailer)),
        catalog,
        entries(text(pdf, 0, xref), catalog),
        kept(trailer));
  }

  private static String entries(String file, int catalog) {
    int start = file.lastIndexOf("\n" + catalog + " 0 obj");
    int end = file.indexOf("endobj", start);
    if (start < 0 || end < 0) {
      throw new IllegalArgumentException("The catalog of the PDF is no object of its own");
    }
    String object = file.substring(start, end);
    if (object.contains("/AcroForm")) {
      throw new IllegalArgumentException("The PDF has a form already");
    }
    return object.substring(object.indexOf("<<") + 2, object.lastIndexOf(">>")).strip();
  }

  private static String kept(String trailer) {
    StringBuilder kept = new StringBuilder();
    KEPT.matcher(trailer).results().forEach(entry -> kept.append(entry.group()).append('\n'));
    return kept.toString();
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("The PDF is not written as PDFBox writes");
    }
    return matcher.group(1);
  }

  private static String text(byte[] pdf, int from, int to) {
    int start = Math.max(0, from);
    return new String(pdf, start, to - start, StandardCharsets.ISO_8859_1);
  }
}
