package dev.portalsdk.certificates.signature;

import dev.portalsdk.certificates.internal.pdf.PdfBytes;
import dev.portalsdk.certificates.internal.pdf.SignatureEntry;
import dev.portalsdk.certificates.internal.pdf.SignatureEntry.Place;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;

/** The two parts of a file that a signature says it covers, the first from the file's start. */
record SignedRanges(long firstEnd, long secondStart, long secondEnd) {

  /** Reads them; the second may be empty, and neither leaves the file. */
  static SignedRanges of(SignatureEntry entry, long size) throws FlawException {
    List<Long> numbers = entry.byteRange();
    if (numbers.size() != 4 || numbers.contains(-1L)) {
      throw bad("The signature does not say by four numbers what it covers");
    }
    if (numbers.get(0) != 0) {
      throw bad("The signature does not cover the start of the file");
    }
    long firstEnd = numbers.get(1);
    long secondStart = numbers.get(2);
    if (firstEnd > secondStart) {
      throw bad("The parts that the signature covers overlap");
    }
    if (secondStart > size || numbers.get(3) > size - secondStart) {
      throw bad("The signature covers bytes that the file does not have");
    }
    return new SignedRanges(firstEnd, secondStart, secondStart + numbers.get(3));
  }

  /** Returns whether they leave out this place of the file and nothing else before their end. */
  boolean leaveOut(Place place) {
    return firstEnd == place.start() && secondStart == place.end();
  }

  /** Returns the digest of what they cover. */
  byte[] digest(PdfBytes bytes, MessageDigest digest) throws IOException {
    bytes.digest(0, firstEnd, digest);
    bytes.digest(secondStart, secondEnd, digest);
    return digest.digest();
  }

  private static FlawException bad(String message) {
    return new FlawException(SignatureFault.BAD_BYTE_RANGE, message);
  }
}
