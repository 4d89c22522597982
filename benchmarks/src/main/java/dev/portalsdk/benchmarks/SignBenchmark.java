package dev.portalsdk.benchmarks;

import dev.portalsdk.testkit.internal.pdf.PdfPage;
import dev.portalsdk.testkit.internal.signing.PdfSigner;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** P15: signing a certificate of one page, against one RSA signature over the same bytes. */
final class SignBenchmark implements Benchmark {

  private static final int COUNT = 10;
  private static final Instant NOON = Instant.parse("2025-08-20T12:00:00Z");

  private final byte[] page =
      PdfPage.render("Certificado de Cobertura", Map.of("Contrato", "12345"));
  private final PdfSigner signer = PdfSigner.of(TestAuthority.rsa());

  @Override
  public String name() {
    return "Sign";
  }

  @Override
  public List<Limit> limits() {
    return List.of(
        new Limit(
            "P15",
            "one page signed / RSA-2048 signature",
            this::sign,
            this::floor,
            1.9,
            Meter.THREAD));
  }

  private long sign() {
    long sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum += signer.sign(page, NOON.plusSeconds(i)).length;
    }
    return sum;
  }

  private long floor() {
    long sum = 0;
    try {
      for (int i = 0; i < COUNT; i++) {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(TestAuthority.rsa().key());
        signature.update(page);
        sum += signature.sign().length;
      }
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Every Java platform signs with RSA", e);
    }
    return sum;
  }
}
