package dev.portalsdk.benchmarks;

import dev.portalsdk.certificates.signature.CertificateVerifier;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.testkit.internal.pdf.PdfPage;
import dev.portalsdk.testkit.internal.signing.PdfSigner;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * P16: verifying a signed certificate of one page, and that of 10,000 employees, against one RSA
 * verification of as many bytes and, stricter, of a few bytes.
 */
final class VerifyBenchmark implements Benchmark {

  private static final int COUNT = 20;
  private static final Instant NOON = Instant.parse("2025-08-20T12:00:00Z");
  private static final byte[] FEW = new byte[32];

  private final CertificateVerifier verifier =
      CertificateVerifier.builder().trust(TestAuthority.root()).at(NOON).build();

  @Override
  public String name() {
    return "Verify";
  }

  @Override
  public List<Limit> limits() {
    byte[] page = signed(PdfPage.render("Certificado de Cobertura", Map.of("Contrato", "12345")));
    byte[] payroll = signed(CertificateBenchmark.certificate());
    return List.of(
        limit("one page verified / RSA-2048 verification of it", page, page, 4),
        limit("one page verified / RSA-2048 verification of 32 bytes", page, FEW, 4),
        limit("10,000 employees verified / RSA-2048 verification of it", payroll, payroll, 8));
  }

  private Limit limit(String what, byte[] pdf, byte[] message, double most) {
    PortalDocument document = PortalDocument.of("certificado.pdf", pdf);
    byte[] signature = signature(message);
    return new Limit(
        "P16", what, () -> verify(document), () -> floor(message, signature), most, Meter.THREAD);
  }

  private static byte[] signed(byte[] pdf) {
    return PdfSigner.of(TestAuthority.rsa()).sign(pdf, NOON);
  }

  private long verify(PortalDocument document) {
    long sum = 0;
    for (int i = 0; i < COUNT; i++) {
      Verification verification = verifier.verify(document);
      sum += verification.intact() && verification.findings().isEmpty() ? 1 : 0;
    }
    if (sum != COUNT) {
      throw new IllegalStateException("A good certificate was refused");
    }
    return sum;
  }

  private static byte[] signature(byte[] message) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(TestAuthority.rsa().key());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw impossible(e);
    }
  }

  private static long floor(byte[] message, byte[] signed) {
    PublicKey key = TestAuthority.rsa().certificate().getPublicKey();
    long sum = 0;
    try {
      for (int i = 0; i < COUNT; i++) {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(message);
        sum += signature.verify(signed) ? 1 : 0;
      }
    } catch (GeneralSecurityException e) {
      throw impossible(e);
    }
    return sum;
  }

  private static AssertionError impossible(GeneralSecurityException e) {
    return new AssertionError("Every Java platform verifies RSA", e);
  }
}
