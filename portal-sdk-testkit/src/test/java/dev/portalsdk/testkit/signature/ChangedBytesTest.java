package dev.portalsdk.testkit.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.certificates.signature.CertificateVerifier;
import dev.portalsdk.certificates.signature.Policy;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One byte of a signed certificate is changed: it is refused, whichever byte outside the signature
 * it is. A seeded share in each build, every bit and more of every byte under {@code -Pproof}.
 */
class ChangedBytesTest {

  private static final int SHARE = 400;
  private static final int FEWEST = 20_000;

  private final byte[] signed = SignedSamples.signed();
  private final int start = SignedSamples.text(signed).indexOf("/Contents <") + 10;
  private final int end = SignedSamples.text(signed).indexOf('>', start) + 1;
  private final CertificateVerifier verifier = SignedSamples.verifier();

  @Test
  void refusesAShareOfThemAll() {
    Random random = new Random(94);
    for (int i = 0; i < SHARE; i++) {
      int place = outside(random.nextInt(signed.length - (end - start)));
      assertRefused(place, 1 << random.nextInt(8));
    }
  }

  @Test
  @Tag("proof")
  void refusesEveryBitOfEveryByteOutsideTheSignature() {
    int changes = 0;
    for (int i = 0; i < signed.length - (end - start); i++) {
      for (int bit = 0; bit < 8; bit++, changes++) {
        assertRefused(outside(i), 1 << bit);
      }
    }
    Random random = new Random(95);
    for (; changes < FEWEST; changes++) {
      int place = outside(random.nextInt(signed.length - (end - start)));
      assertRefused(place, 1 + random.nextInt(255));
    }
    System.out.println(changes + " changes of one byte: all refused");
  }

  @Test
  void refusesEveryDigitOfThePaddingThatIsNotZero() {
    int padding = end - 1;
    while (signed[padding - 1] == '0') {
      padding--;
    }
    for (int place = padding + 1; place < end - 1; place += 97) {
      assertRefused(place, 1);
    }
    assertRefused(end - 2, 1);
  }

  private int outside(int index) {
    return index < start ? index : index + (end - start);
  }

  private void assertRefused(int place, int change) {
    signed[place] ^= (byte) change;
    try {
      Verification found = verifier.verify(PortalDocument.of("certificado.pdf", signed));
      assertThat(found.intact()).as("byte %s changed by %s", place, change).isFalse();
      assertThat(found.acceptable(Policy.signedByTrusted())).isFalse();
    } catch (DocumentException refused) {
      assertThat(place).as("in the first bytes, by which it is a PDF").isLessThan(8);
    } finally {
      signed[place] ^= (byte) change;
    }
  }
}
