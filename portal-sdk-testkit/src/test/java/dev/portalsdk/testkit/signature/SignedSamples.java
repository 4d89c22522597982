package dev.portalsdk.testkit.signature;

import dev.portalsdk.certificates.signature.CertificateVerifier;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.testkit.internal.pdf.PdfPage;
import dev.portalsdk.testkit.internal.signing.PdfSigner;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Certificates of one page, signed at noon. */
final class SignedSamples {

  static final Instant NOON = Instant.parse("2025-08-20T12:00:00Z");

  private SignedSamples() {}

  static byte[] unsigned() {
    return PdfPage.render("Certificado de Cobertura", Map.of("Contrato", "12345"));
  }

  /** The same with a cross-reference stream and object streams. */
  static byte[] compressed() {
    try (PDDocument document = Loader.loadPDF(unsigned());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.setDocumentId(0L);
      document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError("Bytes in memory can be written", e);
    }
  }

  static byte[] signed() {
    return PdfSigner.of(TestAuthority.rsa()).sign(unsigned(), NOON);
  }

  static CertificateVerifier verifier() {
    return CertificateVerifier.builder().trust(TestAuthority.root()).at(NOON).build();
  }

  static Verification verify(byte[] pdf) {
    return verifier().verify(PortalDocument.of("certificado.pdf", pdf));
  }

  static String text(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
