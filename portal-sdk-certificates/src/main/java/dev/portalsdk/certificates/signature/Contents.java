package dev.portalsdk.certificates.signature;

import dev.portalsdk.certificates.internal.pdf.PdfBytes;
import dev.portalsdk.certificates.internal.pdf.SignatureEntry.Place;
import java.io.IOException;
import java.util.Arrays;

/** The hexadecimal digits of a signature, and the zeros that fill its place. */
final class Contents {

  private static final int LARGEST = 1 << 20;
  private static final byte[] VALUES = values();

  private final byte[] digits;
  private final int length;

  private Contents(byte[] digits, int length) {
    this.digits = digits;
    this.length = length;
  }

  static Contents read(PdfBytes bytes, Place place) throws IOException, FlawException {
    long count = place.end() - place.start() - 2;
    if (count > 2L * LARGEST) {
      throw new FlawException(
          SignatureFault.SIGNATURE_TOO_LARGE, "The signature takes more than a mebibyte");
    }
    if (count <= 0 || count % 2 != 0) {
      throw bad();
    }
    byte[] digits = bytes.slice(place.start() + 1, place.end() - 1);
    int head = Math.min(DerShape.LONGEST_HEAD, digits.length / 2);
    long length = DerShape.length(decoded(digits, head));
    if (length > digits.length / 2) {
      throw new FlawException(
          SignatureFault.CMS_DAMAGED, "The signature is longer than its place in the file");
    }
    return new Contents(digits, (int) length);
  }

  /** Returns the signature itself. */
  byte[] cms() throws FlawException {
    return decoded(digits, length);
  }

  /** Returns whether only zeros follow it. */
  boolean isPaddedWithZeros() {
    for (int i = 2 * length; i < digits.length; i++) {
      if (digits[i] != '0') {
        return false;
      }
    }
    return true;
  }

  private static byte[] decoded(byte[] digits, int count) throws FlawException {
    byte[] decoded = new byte[count];
    int wrong = 0;
    for (int i = 0; i < count; i++) {
      int high = VALUES[digits[2 * i] & 0xff];
      int low = VALUES[digits[2 * i + 1] & 0xff];
      wrong |= high | low;
      decoded[i] = (byte) ((high << 4) | low);
    }
    if (wrong < 0) {
      throw bad();
    }
    return decoded;
  }

  private static FlawException bad() {
    return new FlawException(
        SignatureFault.BAD_CONTENTS,
        "The signature is not a string of pairs of hexadecimal digits");
  }

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) Character.digit(i, 16);
    }
    return values;
  }
}
