package dev.portalsdk.testkit.internal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A4 pages that are written one after the other and become a PDF: the same texts at the same
 * instant the same bytes, on every machine, so nothing in it is compressed. Not thread-safe.
 */
final class Paper {

  static final double TOP = 790;
  static final double BOTTOM = 56;
  static final double LEFT = 56;
  static final double RIGHT = 540;

  private static final double FOOT = 30;
  private static final double FOOT_SIZE = 8;
  private static final int EXPECTED = 8 << 10;

  private final BitSet used = new BitSet();
  private final List<ContentStream> pages = new ArrayList<>();
  private final String title;
  private final Instant written;

  Paper(String title, Instant written) {
    this.title = title;
    this.written = written;
  }

  /** Starts a page and returns it. */
  ContentStream page() {
    ContentStream page = new ContentStream(used, EXPECTED);
    pages.add(page);
    return page;
  }

  /** Returns the document, each page with its number at its foot. */
  byte[] bytes() {
    for (int i = 0; i < pages.size(); i++) {
      String number = "Página " + (i + 1) + " de " + pages.size();
      pages.get(i).text(LEFT, FOOT, FOOT_SIZE, number);
    }
    try (PDDocument document = new PDDocument()) {
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F1"), EmbeddedFont.in(document, used));
      for (ContentStream page : pages) {
        document.addPage(page(document, page, resources));
      }
      describe(document);
      return saved(document);
    } catch (IOException e) {
      throw new AssertionError("Bytes in memory can be written", e);
    }
  }

  private static PDPage page(PDDocument document, ContentStream content, PDResources resources)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
      out.write(content.bytes(), 0, content.length());
    }
    page.setContents(stream);
    return page;
  }

  private void describe(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(title);
    GregorianCalendar day = GregorianCalendar.from(written.atZone(ZoneOffset.UTC));
    information.setCreationDate(day);
    information.setModificationDate(day);
    document.setDocumentId(written.toEpochMilli());
  }

  private byte[] saved(PDDocument document) throws IOException {
    int size = pages.stream().mapToInt(page -> page.length() + 512).sum() + (128 << 10);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
    document.save(bytes, CompressParameters.NO_COMPRESSION);
    return bytes.toByteArray();
  }
}
