package dev.portalsdk.testkit.internal.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A PDF with one more revision: an invisible field whose signature has its place, but is not there
 * yet.
 */
public final class SigningRevision {

  private static final int MOST = 8 * 1024;
  private static final int NUMBER_WIDTH = 10;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final PdfTail tail;
  private final ByteArrayOutputStream out;
  private final long[] offsets = new long[3];
  private int contents;
  private byte[] file = {};

  private SigningRevision(byte[] pdf) {
    this.tail = PdfTail.of(pdf);
    this.out = new ByteArrayOutputStream(pdf.length + 2 * MOST + 2_048);
    out.writeBytes(pdf);
  }

  /**
   * Adds the revision.
   *
   * @param pdf an unsigned PDF as PDFBox writes it, with or without object streams
   * @param time when it is said to be signed
   * @param permission what the signer permits to change from then on (P of DocMDP), or 0 to say
   *     nothing
   * @throws IllegalArgumentException if the PDF is not written so, or has a form already
   */
  public static SigningRevision append(byte[] pdf, Instant time, int permission) {
    SigningRevision revision = new SigningRevision(pdf);
    revision.catalog(permission > 0);
    revision.field();
    revision.signature(time, permission);
    revision.references();
    revision.file = revision.out.toByteArray();
    revision.fillRange();
    return revision;
  }

  private void catalog(boolean certifying) {
    int field = tail.size();
    begin(0, tail.catalog());
    write(tail.entries());
    write("\n/AcroForm << /Fields [" + field + " 0 R] /SigFlags 3 >>");
    write(certifying ? "\n/Perms << /DocMDP " + (field + 1) + " 0 R >>" : "");
    end();
  }

  private void field() {
    begin(1, tail.size());
    write("/FT /Sig\n/T (Firma)\n/V " + (tail.size() + 1) + " 0 R");
    end();
  }

  private void signature(Instant time, int permission) {
    begin(2, tail.size() + 1);
    write("/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n");
    write("/M (" + TIME.format(time) + ")\n");
    write(permission > 0 ? reference(permission) : "");
    write("/ByteRange [0");
    write((" " + "0".repeat(NUMBER_WIDTH)).repeat(3));
    write("]\n/Contents ");
    contents = out.size();
    write("<" + "0".repeat(2 * MOST) + ">");
    end();
  }

  private static String reference(int permission) {
    return "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams "
        + ("<< /Type /TransformParams /P " + permission + " /V /1.2 >> >>]\n");
  }

  private void references() {
    int xref = out.size();
    if (tail.table()) {
      table();
    } else {
      stream(xref);
    }
    write("startxref\n" + xref + "\n%%EOF\n");
  }

  private void table() {
    write("xref\n" + tail.catalog() + " 1\n" + row(offsets[0]));
    write(tail.size() + " 2\n" + row(offsets[1]) + row(offsets[2]));
    write("trailer\n<<\n" + trailer(tail.size() + 2) + ">>\n");
  }

  private static String row(long offset) {
    return String.format(Locale.ROOT, "%010d 00000 n \n", offset);
  }

  private void stream(int xref) {
    ByteBuffer rows = ByteBuffer.allocate(4 * 7);
    for (long offset : new long[] {offsets[0], offsets[1], offsets[2], xref}) {
      rows.put((byte) 1).putInt((int) offset).putShort((short) 0);
    }
    int number = tail.size() + 2;
    write(number + " 0 obj\n<<\n/Type /XRef\n/W [1 4 2]\n/Length " + rows.capacity());
    write("\n/Index [" + tail.catalog() + " 1 " + tail.size() + " 3]\n");
    write(trailer(number + 1) + ">>\nstream\n");
    out.writeBytes(rows.array());
    write("\nendstream\nendobj\n");
  }

  private String trailer(int size) {
    return "/Size "
        + size
        + "\n/Root "
        + tail.catalog()
        + " 0 R\n/Prev "
        + tail.xref()
        + "\n"
        + tail.kept();
  }

  private void begin(int place, int number) {
    offsets[place] = out.size();
    write(number + " 0 obj\n<<\n");
  }

  private void end() {
    write("\n>>\nendobj\n");
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void fillRange() {
    int after = contents + 2 * MOST + 2;
    String numbers =
        String.format(Locale.ROOT, " %-10d %-10d %-10d", contents, after, file.length - after);
    int place = contents - "]\n/Contents ".length() - numbers.length();
    byte[] text = numbers.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(text, 0, file, place, text.length);
  }

  /** Writes the bytes that are to be signed. */
  public void writeSigned(OutputStream target) throws IOException {
    int after = contents + 2 * MOST + 2;
    target.write(file, 0, contents);
    target.write(file, after, file.length - after);
  }

  /**
   * Returns the file with a signature in its place.
   *
   * @throws IllegalArgumentException if it is larger than its place
   */
  public byte[] with(byte[] signature) {
    if (signature.length > MOST) {
      throw new IllegalArgumentException(
          "A signature of " + signature.length + " bytes is larger than its place, " + MOST);
    }
    byte[] signed = file.clone();
    byte[] digits = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, signed, contents + 1, digits.length);
    return signed;
  }
}
