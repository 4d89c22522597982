package dev.portalsdk.certificates.signature;

import dev.portalsdk.core.document.PortalDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** A certificate that the testkit's signer signed, kept as it was, and the root to trust. */
final class SignedFile {

  static final Instant NOON = Instant.parse("2025-08-20T12:00:00Z");

  private SignedFile() {}

  static byte[] bytes() {
    return resource("signed.pdf");
  }

  static String text() {
    return new String(bytes(), StandardCharsets.ISO_8859_1);
  }

  static CertificateVerifier verifier() {
    try (InputStream in = SignedFile.class.getResourceAsStream("root.pem")) {
      X509Certificate root =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
      return CertificateVerifier.builder().trust(root).at(NOON).build();
    } catch (IOException | CertificateException e) {
      throw new AssertionError("The root of the tests can be read", e);
    }
  }

  static Verification verify(byte[] pdf) {
    return verifier().verify(PortalDocument.of("certificado.pdf", pdf));
  }

  private static byte[] resource(String name) {
    try (InputStream in = SignedFile.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError("The resources of the tests can be read", e);
    }
  }
}
