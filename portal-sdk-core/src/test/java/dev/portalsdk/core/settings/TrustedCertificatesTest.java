package dev.portalsdk.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class TrustedCertificatesTest {

  private final HeldCertificate one = new HeldCertificate.Builder().build();
  private final HeldCertificate two = new HeldCertificate.Builder().build();

  @Test
  void readsOneCertificateAfterAnother() {
    String pem = "# hospital\r\n" + one.certificatePem() + "\n\nother\n" + two.certificatePem();
    assertThat(TrustedCertificates.parse(pem).certificates())
        .containsExactly(one.certificate(), two.certificate());
  }

  @Test
  void refusesATextWithoutACertificate() {
    assertThatThrownBy(() -> TrustedCertificates.parse("nothing"))
        .isInstanceOf(InvalidTextException.class);
    assertThatThrownBy(() -> TrustedCertificates.parse(one.privateKeyPkcs8Pem()))
        .isInstanceOf(InvalidTextException.class);
  }

  @Test
  void refusesABlockThatIsNoCertificate() {
    String block = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
    assertThatThrownBy(() -> TrustedCertificates.parse(block))
        .isInstanceOf(InvalidTextException.class);
  }

  @Test
  void trustsNothingMoreUnlessTold() {
    assertThat(TrustedCertificates.none().certificates()).isEmpty();
    assertThat(TrustedCertificates.none()).hasToString("TrustedCertificates[0]");
  }
}
