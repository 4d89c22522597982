package dev.portalsdk.certificates.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateVerifierTest {

  private static final byte[] UNSIGNED =
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  void acceptsTheCertificateThatTheTestkitSigned() {
    Verification found = SignedFile.verify(SignedFile.bytes());

    assertThat(found.findings()).isEmpty();
    assertThat(found.acceptable(Policy.signedByTrusted())).isTrue();
    assertThat(found).hasToString("Verification[WHOLE_FILE, MATCHES, TRUSTED, NONE, []]");
  }

  @Test
  void callsAFileWithoutSignatureUnsigned() {
    Verification found = SignedFile.verify(UNSIGNED);

    assertThat(found.coverage()).isEqualTo(Coverage.UNSIGNED);
    assertThat(found.digest()).isEqualTo(Digest.NOT_CHECKABLE);
    assertThat(found.trust()).isEqualTo(SignerTrust.NO_SIGNER);
    assertThat(found.changes()).isEqualTo(Changes.NOT_JUDGED);
    assertThat(found.signatures()).isZero();
    assertThat(found.signer()).isEmpty();
    assertThat(found.claimedSigningTime()).isEmpty();
    assertThat(found.intact()).isFalse();
    assertThat(found.findings()).isEmpty();
    assertThat(found.acceptable(Policy.signedByTrusted())).isFalse();
    assertThat(found.acceptable(Policy.unsignedAllowed())).isTrue();
  }

  @Test
  void refusesWhatIsNoPdf() {
    PortalDocument page =
        PortalDocument.of("a.pdf", "<html></html>".getBytes(StandardCharsets.US_ASCII));

    assertThatThrownBy(() -> SignedFile.verifier().verify(page))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.UNEXPECTED_CONTENT));
  }

  @Test
  void refusesAClosedDocumentThatWasOnTheDisk() throws Exception {
    PortalDocument document =
        PortalDocument.read("a.pdf", new ByteArrayInputStream(SignedFile.bytes()), 100);
    assertThat(SignedFile.verifier().verify(document).intact()).isTrue();
    document.close();

    assertThatThrownBy(() -> SignedFile.verifier().verify(document))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void endsWhenItsThreadIsInterrupted() throws Exception {
    PortalDocument document =
        PortalDocument.read("a.pdf", new ByteArrayInputStream(SignedFile.bytes()), 100);
    CertificateVerifier verifier = SignedFile.verifier();
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> verifier.verify(document)).isInstanceOf(CallCancelledException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void toleratesWhatAPolicyNames() {
    Verification found = SignedFile.verify(SignedFile.bytes());
    Verification strange =
        CertificateVerifier.builder()
            .at(SignedFile.NOON)
            .trust(List.of())
            .build()
            .verify(PortalDocument.of("a.pdf", SignedFile.bytes()));
    Policy lenient =
        Policy.signedByTrusted()
            .tolerating(SignatureFault.SIGNER_UNTRUSTED)
            .tolerating(SignatureFault.ENCRYPTED);

    assertThat(found.acceptable(lenient)).isTrue();
    assertThat(strange.findings()).hasToString("[SIGNER_UNTRUSTED]");
    assertThat(strange.acceptable(lenient)).isTrue();
    assertThat(strange.acceptable(Policy.unsignedAllowed())).isFalse();
  }

  @Test
  void acceptsNoChangedFileWhateverAPolicyTolerates() {
    byte[] changed = SignedFile.bytes();
    changed[200] ^= 1;
    Policy blind =
        Policy.unsignedAllowed()
            .tolerating(SignatureFault.CONTENT_CHANGED, SignatureFault.SIGNATURE_INVALID);

    assertThat(SignedFile.verify(changed).acceptable(blind)).isFalse();
  }
}
