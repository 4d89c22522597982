package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.testkit.internal.documents.PrintedSamples.content;
import static dev.portalsdk.testkit.internal.documents.PrintedSamples.employees;
import static dev.portalsdk.testkit.internal.documents.PrintedSamples.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.core.money.Percentage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCertificatePdfTest {

  @TempDir Path folder;

  private Path saved(byte[] pdf) throws Exception {
    return Files.write(folder.resolve("certificado.pdf"), pdf);
  }

  @Test
  void isFoundSoundByAnIndependentChecker() throws Exception {
    PrintingTools.check(saved(pdf(PrintedSamples.subrogation())));
  }

  @Test
  void showsItsFieldsWithTheirAccents() throws Exception {
    List<String> lines = PrintingTools.lines(saved(pdf(PrintedSamples.subrogation())));

    assertThat(lines.stream().map(line -> line.replaceAll(" {2,}", " ")))
        .contains(
            "Certificado N°: 00000017",
            "Lugar y fecha de emisión: Paraná, 20/08/2025",
            "Válido hasta: 19/09/2025",
            "CUIT: 30-71234567-1",
            "Actividad CIIU 1: 861010 - Servicios de internación",
            "Nivel de cumplimiento: 3",
            "Comitente: Obras del Litoral S.A.",
            "No prueba cobertura alguna.",
            "20-40000000-0 Ñandú Peña, José María",
            "Página 1 de 1");
    assertThat(String.join(" ", lines)).contains("artículo 39, apartado 5");
  }

  @Test
  void saysTheStateOnlyOfAContractThatIsNotInForce() throws Exception {
    CertificateContent content = content(employees(1, i -> "Prueba Uno")).build();
    byte[] ended =
        CoverageCertificatePdf.render(
            content,
            PrintedSamples.CONTRACT.toBuilder()
                .to(LocalDate.of(2025, 1, 31))
                .rate(Percentage.parse("3.25"))
                .build(),
            PrintedSamples.PRINT,
            PrintedSamples.WRITTEN);

    assertThat(String.join(" ", PrintingTools.lines(saved(ended))))
        .containsPattern("Estado del contrato: +No vigente")
        .doesNotContain("3,25", "3.25");
    assertThat(String.join(" ", PrintingTools.lines(saved(pdf(content)))))
        .doesNotContain("Estado del contrato");
  }

  @Test
  void holdsTheSameFactsInItsCode() throws Exception {
    Path file = saved(pdf(content(employees(10_000, i -> "Prueba " + i)).build()));

    assertThat(PrintingTools.codes(file))
        .singleElement()
        .asString()
        .matches(
            "https://certificados\\.example/verificar\\?numero=00000017&cuit=30712345671"
                + "&contrato=123456&tipo=STANDARD&emision=2025-08-20&hasta=2025-09-19"
                + "&empleados=10000&nomina=[0-9a-f]{64}");
  }

  @Test
  void makesTheDigestOfItsCodeFromTheNumbersAlone() {
    String link = CertificateLink.of(content(employees(2, i -> "Prueba " + i)).build());
    List<Employee> turned =
        List.of(employees(2, i -> "Otra").get(1), employees(2, i -> "Otra").get(0));

    // printf '20400000000\n20400000019\n' | sha256sum
    assertThat(link)
        .endsWith("&nomina=a31c4a9cee00946fd32c0ba82b033f9fbe10a61458e39aadb04c8ab9f69321fe")
        .isEqualTo(CertificateLink.of(content(turned).build()));
  }

  @Test
  void givesTheSameBytesForTheSameFacts() throws Exception {
    byte[] first = pdf(PrintedSamples.subrogation());
    Thread.sleep(5);

    assertThat(pdf(PrintedSamples.subrogation())).isEqualTo(first);
    assertThat(
            CoverageCertificatePdf.render(
                PrintedSamples.subrogation(),
                PrintedSamples.CONTRACT,
                PrintedSamples.PRINT,
                PrintedSamples.WRITTEN.plusSeconds(1)))
        .isNotEqualTo(first);
  }

  @Test
  void compressesNothingSinceCompressorsDiffer() {
    assertThat(new String(pdf(PrintedSamples.subrogation()), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-1.")
        .doesNotContain("FlateDecode")
        .endsWith("%%EOF\n");
  }
}
