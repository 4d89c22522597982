package dev.portalsdk.certificates.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whatever is called a signed certificate: it ends in a verdict or is no PDF, and nothing but the
 * file that was signed is accepted.
 *
 * <p>The first byte says what the others are: a file, a part of the signed file, its signature, its
 * signature dictionary, or what follows it.
 */
class CertificateVerifierFuzzTest {

  private static final CertificateVerifier VERIFIER = SignedFile.verifier();
  private static final byte[] SIGNED = SignedFile.bytes();
  private static final int CONTENTS = SignedFile.text().indexOf("/Contents <") + 11;
  private static final int CONTENTS_END = SignedFile.text().indexOf('>', CONTENTS);
  private static final int DICTIONARY = SignedFile.text().indexOf("/Type /Sig\n");

  @FuzzTest
  void verifies(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    switch (Byte.toUnsignedInt(input[0]) % 5) {
      case 0 -> verify(file(rest));
      case 1 -> verify(spliced(rest));
      case 2 -> verify(withSignature(rest));
      case 3 -> verify(over(SIGNED, DICTIONARY, rest));
      default -> verify(joined(SIGNED, rest));
    }
  }

  private static byte[] file(byte[] rest) {
    return joined("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), rest);
  }

  /** The signed file with some of its bytes changed, at a place that the first two bytes say. */
  private static byte[] spliced(byte[] rest) {
    if (rest.length < 3) {
      return SIGNED;
    }
    int at = (Byte.toUnsignedInt(rest[0]) << 8 | Byte.toUnsignedInt(rest[1])) % SIGNED.length;
    return over(SIGNED, at, Arrays.copyOfRange(rest, 2, rest.length));
  }

  /** The signed file with the start of its signature replaced, from a place on. */
  private static byte[] withSignature(byte[] rest) {
    int skipped = rest.length == 0 ? 0 : Byte.toUnsignedInt(rest[0]) * 16;
    byte[] cms = Arrays.copyOfRange(rest, Math.min(1, rest.length), rest.length);
    byte[] digits = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
    int room = CONTENTS_END - CONTENTS - skipped;
    return over(SIGNED, CONTENTS + skipped, Arrays.copyOf(digits, Math.min(digits.length, room)));
  }

  private static byte[] over(byte[] file, int at, byte[] bytes) {
    byte[] changed = file.clone();
    System.arraycopy(bytes, 0, changed, at, Math.min(bytes.length, file.length - at));
    return changed;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static void verify(byte[] file) {
    try {
      Verification found = VERIFIER.verify(PortalDocument.of("certificado.pdf", file));
      if (found.acceptable(Policy.signedByTrusted())) {
        assertThat(outside(file)).isEqualTo(outside(SIGNED));
      }
      assertThat(found.toString()).startsWith("Verification[" + found.coverage());
    } catch (DocumentException refused) {
      assertThat(refused.code()).isEqualTo(ErrorCode.UNEXPECTED_CONTENT);
    }
  }

  /** What a signature covers: all but its own digits, which may say the same in capitals. */
  private static byte[] outside(byte[] file) {
    byte[] outside = file.clone();
    Arrays.fill(outside, CONTENTS, Math.min(CONTENTS_END, file.length), (byte) '0');
    return outside;
  }
}
