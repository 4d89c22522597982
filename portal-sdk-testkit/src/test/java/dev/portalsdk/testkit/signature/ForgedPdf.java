package dev.portalsdk.testkit.signature;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A small PDF whose signature dictionary a test writes, signed over what that dictionary says.
 *
 * <p>In the text, {@code RANGE} becomes the numbers and {@code CONTENTS} the signature.
 */
final class ForgedPdf {

  static final String DICTIONARY =
      "/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n"
          + "/ByteRange RANGE\n/Contents CONTENTS\n";

  private static final int PLACE = 30_000;
  private static final String RANGE = "[%-60s]";
  private static final String TEXT =
      """
      %PDF-1.4
      1 0 obj
      << /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] /SigFlags 3 >> >>
      endobj
      2 0 obj
      << /Type /Pages /Kids [3 0 R] /Count 1 >>
      endobj
      3 0 obj
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>
      endobj
      4 0 obj
      << /FT /Sig /T (Firma) /V 5 0 R >>
      endobj
      5 0 obj
      << DICTIONARY >>
      endobj
      trailer
      << /Root 1 0 R /Size 6 >>
      startxref
      0
      %%EOF
      """;

  private final String text;
  private final int start;
  private final int end;

  private ForgedPdf(String text) {
    String sized = text.replace("RANGE", String.format(Locale.ROOT, RANGE, "RANGE"));
    this.start = sized.indexOf("CONTENTS");
    this.text = sized.replace("CONTENTS", "<" + "0".repeat(2 * PLACE) + ">");
    this.end = start + 2 * PLACE + 2;
  }

  /** Returns one with this signature dictionary, without its brackets. */
  static ForgedPdf of(String dictionary) {
    return new ForgedPdf(TEXT.replace("DICTIONARY", dictionary));
  }

  static ForgedPdf plain() {
    return of(DICTIONARY);
  }

  /** Returns the numbers of the honest range. */
  long[] range() {
    return new long[] {0, start, end, text.length() - end};
  }

  byte[] sign() {
    return sign(range(), ForgedCms.plain()::sign);
  }

  byte[] sign(UnaryOperator<byte[]> cms) {
    return sign(range(), cms);
  }

  /** Writes the numbers, and a signature over what they say. */
  byte[] sign(long[] range, UnaryOperator<byte[]> cms) {
    String numbers =
        String.join(" ", Arrays.stream(range).mapToObj(String::valueOf).toArray(String[]::new));
    byte[] file = SignedSamples.bytes(ranged(numbers));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int i = 0; i + 1 < range.length; i += 2) {
      int from = (int) Math.max(0, Math.min(range[i], file.length));
      int length = (int) Math.max(0, Math.min(range[i + 1], file.length - from));
      content.write(file, from, length);
    }
    return filled(file, cms.apply(content.toByteArray()));
  }

  /** Writes another text in the place of the range, and no valid signature. */
  byte[] withRange(String numbers) {
    return SignedSamples.bytes(ranged(numbers));
  }

  private String ranged(String numbers) {
    String line = String.format(Locale.ROOT, RANGE, numbers);
    return text.replace(String.format(Locale.ROOT, RANGE, "RANGE"), line);
  }

  private byte[] filled(byte[] file, byte[] cms) {
    byte[] digits = SignedSamples.bytes(HexFormat.of().formatHex(cms));
    System.arraycopy(digits, 0, file, start + 1, Math.min(digits.length, 2 * PLACE));
    return file;
  }
}
