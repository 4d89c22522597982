package dev.portalsdk.testkit.signature;

import static dev.portalsdk.testkit.signature.SignedSamples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.certificates.signature.CertificateVerifier;
import dev.portalsdk.certificates.signature.Changes;
import dev.portalsdk.certificates.signature.Coverage;
import dev.portalsdk.certificates.signature.Digest;
import dev.portalsdk.certificates.signature.Policy;
import dev.portalsdk.certificates.signature.SignerTrust;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.testkit.MutableClock;
import dev.portalsdk.testkit.internal.signing.PdfSigner;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody touched is found so. */
class GoodSignatureTest {

  @TempDir Path folder;

  @Test
  void findsOneSignatureOverTheWholeFile() {
    Verification found = SignedSamples.verify(SignedSamples.signed());

    assertThat(found.findings()).isEmpty();
    assertThat(found.coverage()).isEqualTo(Coverage.WHOLE_FILE);
    assertThat(found.digest()).isEqualTo(Digest.MATCHES);
    assertThat(found.trust()).isEqualTo(SignerTrust.TRUSTED);
    assertThat(found.changes()).isEqualTo(Changes.NONE);
    assertThat(found.signatures()).isOne();
    assertThat(found.intact()).isTrue();
    assertThat(found.acceptable(Policy.signedByTrusted())).isTrue();
    assertThat(found.checkedAt()).isEqualTo(NOON);
    assertThat(found.claimedSigningTime()).contains(NOON);
    assertThat(found.signer()).contains(TestAuthority.rsa().certificate());
  }

  @Test
  void findsTheSameInAFileOfObjectStreams() {
    byte[] signed = PdfSigner.of(TestAuthority.rsa()).sign(SignedSamples.compressed(), NOON);

    assertGood(SignedSamples.verify(signed));
  }

  @Test
  void verifiesSignaturesOfEllipticCurves() {
    byte[] signed = PdfSigner.of(TestAuthority.ec()).sign(SignedSamples.unsigned(), NOON);

    assertGood(SignedSamples.verify(signed));
  }

  @Test
  void verifiesCertifyingSignatures() {
    byte[] signed = PdfSigner.of(TestAuthority.rsa()).certify(SignedSamples.unsigned(), NOON, 1);

    assertGood(SignedSamples.verify(signed));
  }

  @Test
  void verifiesFilesOnTheDisk() throws Exception {
    Path file = Files.write(folder.resolve("certificado.pdf"), SignedSamples.signed());

    assertGood(SignedSamples.verifier().verify(PortalDocument.of("certificado.pdf", file)));
  }

  @Test
  void judgesDatesByTheClockAtEachCheck() {
    MutableClock clock = MutableClock.startingAt(Instant.parse("2059-12-31T23:00:00Z"));
    CertificateVerifier verifier =
        CertificateVerifier.builder().trust(TestAuthority.root()).clock(clock).build();
    PortalDocument document = PortalDocument.of("a.pdf", SignedSamples.signed());

    assertGood(verifier.verify(document));
    clock.advance(Duration.ofHours(2));

    assertThat(verifier.verify(document).trust()).isEqualTo(SignerTrust.EXPIRED);
  }

  @Test
  void servesManyThreadsAtOnce() {
    CertificateVerifier verifier = SignedSamples.verifier();
    PortalDocument document = PortalDocument.of("a.pdf", SignedSamples.signed());
    List<Verification> all =
        IntStream.range(0, 200).parallel().mapToObj(i -> verifier.verify(document)).toList();

    assertThat(all).allSatisfy(GoodSignatureTest::assertGood);
  }

  private static void assertGood(Verification found) {
    assertThat(found.findings()).isEmpty();
    assertThat(found.acceptable(Policy.signedByTrusted())).isTrue();
  }
}
