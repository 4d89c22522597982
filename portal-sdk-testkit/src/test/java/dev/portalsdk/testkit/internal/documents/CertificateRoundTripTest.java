package dev.portalsdk.testkit.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.reading.CertificateReader;
import org.junit.jupiter.api.Test;

/** What the reference portal prints, the library reads back. */
class CertificateRoundTripTest {

  private static CertificateContent read(CertificateContent content) {
    return CertificateReader.create().read(PrintedSamples.document(PrintedSamples.pdf(content)));
  }

  @Test
  void readsTheStandardCertificateOfAPayroll() {
    CertificateContent content =
        PrintedSamples.content(PrintedSamples.employees(120, i -> "Prueba " + i)).build();

    assertThat(read(content)).isEqualTo(content);
  }

  @Test
  void readsTheClauseWithItsComitente() {
    CertificateContent content = PrintedSamples.subrogation();

    assertThat(read(content)).isEqualTo(content);
  }
}
