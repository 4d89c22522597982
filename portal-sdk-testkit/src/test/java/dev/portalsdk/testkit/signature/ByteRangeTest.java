package dev.portalsdk.testkit.signature;

import static dev.portalsdk.testkit.signature.Verdicts.assertFound;
import static dev.portalsdk.testkit.signature.Verdicts.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.certificates.signature.Coverage;
import dev.portalsdk.certificates.signature.Digest;
import dev.portalsdk.certificates.signature.SignatureFault;
import dev.portalsdk.certificates.signature.SignerTrust;
import dev.portalsdk.certificates.signature.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a signature says that it covers, and does not (RUNTIME 94). */
class ByteRangeTest {

  private final ForgedPdf forged = ForgedPdf.plain();
  private final long[] range = forged.range();

  @Test
  void acceptsTheHonestOne() {
    Verification found = SignedSamples.verify(forged.sign());

    assertThat(found.findings()).isEmpty();
    assertThat(found.intact()).isTrue();
  }

  @Test
  void refusesOverlappingParts() {
    assertBad(0, range[1], range[1] - 10, 100);
    assertBad(0, range[1], 0, range[1]);
  }

  @Test
  void refusesAPartBeyondTheEndOfTheFile() {
    assertBad(0, range[1], range[2], range[3] + 1);
    assertBad(0, range[1], Long.MAX_VALUE / 10, 1);
    assertBad(0, range[1], range[2], 999_999_999_999_999_999L);
  }

  @Test
  void refusesNegativeNumbers() {
    assertBad(0, range[1], range[2], -1);
    assertBad(0, -range[1], range[2], range[3]);
    assertBad(-1, range[1], range[2], range[3]);
  }

  @Test
  void refusesTwoOrSixNumbers() {
    assertBad(0, range[1]);
    assertBad(0, range[1], range[2], 10, range[2] + 20, range[3] - 20);
  }

  @Test
  void refusesOneThatDoesNotBeginAtTheStart() {
    assertBad(1, range[1] - 1, range[2], range[3]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0 a b c", "0 1.5 2 3", "(0) 1 2 3", "0 1 2 99999999999999999999", "5 0 R"})
  void refusesWhatAreNoNumbers(String numbers) {
    assertFound(SignedSamples.verify(forged.withRange(numbers)), SignatureFault.BAD_BYTE_RANGE);
  }

  @Test
  void findsBytesHiddenBesideTheSignature() {
    for (long[] gap : new long[][] {{-12, 0}, {0, 3}, {-1, 1}, {1, -1}}) {
      long[] hiding = {0, range[1] + gap[0], range[2] + gap[1], range[3] - gap[1]};
      Verification found = SignedSamples.verify(forged.sign(hiding, ForgedCms.plain()::sign));

      assertThat(found.digest()).isIn(Digest.MATCHES, Digest.DIFFERS);
      assertThat(found.coverage()).isEqualTo(Coverage.PARTIAL);
      assertFound(found, SignatureFault.HIDDEN_BYTES);
    }
  }

  @Test
  void findsASignatureThatDoesNotReachTheEnd() {
    long[] shorter = {0, range[1], range[2], range[3] - 1};
    Verification found = SignedSamples.verify(forged.sign(shorter, ForgedCms.plain()::sign));

    assertThat(found.digest()).isEqualTo(Digest.MATCHES);
    assertThat(found.coverage()).isEqualTo(Coverage.EXTENDED);
    assertFound(found, SignatureFault.EXTENDED_AFTER_SIGNING);
  }

  @Test
  void refusesTwoByteRanges() {
    ForgedPdf doubled = ForgedPdf.of("/ByteRange [0 1 2 3] " + ForgedPdf.DICTIONARY);

    assertFound(SignedSamples.verify(doubled.sign()), SignatureFault.DOUBLED_KEY);
  }

  @Test
  void refusesTwoContents() {
    ForgedPdf doubled = ForgedPdf.of(ForgedPdf.DICTIONARY + "/Contents <00>");

    assertFound(SignedSamples.verify(doubled.sign()), SignatureFault.DOUBLED_KEY);
  }

  @Test
  void seesADoubledKeyBehindAnEscape() {
    ForgedPdf doubled = ForgedPdf.of(ForgedPdf.DICTIONARY + "/Cont#65nts <00>");

    assertFound(SignedSamples.verify(doubled.sign()), SignatureFault.DOUBLED_KEY);
  }

  @Test
  void refusesASignatureThatIsNoHexadecimalString() {
    ForgedPdf text = ForgedPdf.of(ForgedPdf.DICTIONARY.replace("CONTENTS", "(x) /Other CONTENTS"));

    Verification found = SignedSamples.verify(text.sign());
    assertFound(found, SignatureFault.BAD_CONTENTS);
    assertThat(found.trust()).isEqualTo(SignerTrust.UNKNOWN_CERTIFICATE);
  }

  @Test
  void refusesFormsThatAreNoDetachedCms() {
    for (String form : new String[] {"adbe.x509.rsa_sha1", "adbe.pkcs7.sha1", "ETSI.RFC3161"}) {
      ForgedPdf other = ForgedPdf.of(ForgedPdf.DICTIONARY.replace("ETSI.CAdES.detached", form));

      assertFound(SignedSamples.verify(other.sign()), SignatureFault.UNSUPPORTED_FORM);
    }
  }

  private void assertBad(long... numbers) {
    Verification found = SignedSamples.verify(forged.sign(numbers, ForgedCms.plain()::sign));

    assertFound(found, SignatureFault.BAD_BYTE_RANGE);
    assertThat(found.coverage()).isEqualTo(Coverage.PARTIAL);
    assertThat(found.digest()).isEqualTo(Digest.NOT_CHECKABLE);
    assertRefused(found);
  }
}
