package dev.portalsdk.testkit.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.reading.CertificateReader;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates of which a part is missing, doubled or contradicts another. */
class CertificateRefusalTest {

  private static final List<String> LINES =
      List.of(
          "Certificado N°:|00000017",
          "Tipo de certificado:|Certificado de Subrogación",
          "Alcance:|Por empleado",
          "Lugar y fecha de emisión:|Paraná, 20/08/2025",
          "Válido hasta:|19/09/2025",
          "Empleador:|Sanatorio del Litoral S.A.",
          "CUIT:|30-71234567-1",
          "Contrato:|123456",
          "Comitente:|Obras del Litoral S.A.",
          "CUIT del comitente:|30-70000000-8",
          "Cantidad de empleados:|2",
          "Cláusula de no repetición",
          "CUIL|Apellido y Nombre",
          "20-11111111-2|Prueba Uno",
          "27-22222222-8|Prueba Dos",
          "Fin de la nómina");

  private static byte[] pdf(List<String> lines) {
    Paper paper = new Paper("Certificado", PrintedSamples.WRITTEN);
    ContentStream page = paper.page();
    double y = 800;
    for (String line : lines) {
      double x = 56;
      for (String part : line.split("\\|")) {
        page.text(x, y, 9, part);
        x += 140;
      }
      y -= 18;
    }
    return paper.bytes();
  }

  private static CertificateContent read(List<String> lines) {
    return CertificateReader.create().read(PrintedSamples.document(pdf(lines)));
  }

  private static List<String> without(String start) {
    return LINES.stream().filter(line -> !line.startsWith(start)).toList();
  }

  private static List<String> with(String line, String instead) {
    assertThat(LINES).contains(line);
    return LINES.stream().map(one -> one.equals(line) ? instead : one).toList();
  }

  private static List<String> doubled(String line) {
    List<String> lines = new ArrayList<>(LINES);
    lines.add(LINES.indexOf(line), line);
    return lines;
  }

  private static DocumentException refusal(List<String> lines) {
    DocumentException refused = catchThrowableOfType(DocumentException.class, () -> read(lines));
    assertThat(refused).as("%s", lines).isNotNull();
    assertThat(refused.getMessage())
        .startsWith("certificate: ")
        .doesNotContain("Litoral", "Prueba", "71234567", "11111111", "22222222", "123456");
    return refused;
  }

  private static void assertRefused(List<String> lines, ErrorCode code, String... words) {
    DocumentException refused = refusal(lines);
    assertThat(refused.code()).isEqualTo(code);
    List.of(words).forEach(word -> assertThat(refused.getMessage()).contains(word));
  }

  @Test
  void readsThemWhole() {
    assertThat(read(LINES).employees()).hasSize(2);
  }

  @Test
  void namesTheLabelThatIsMissing() {
    for (String line : LINES.subList(0, 8)) {
      String label = line.substring(0, line.indexOf(':'));
      assertRefused(without(label + ":"), ErrorCode.PAGE_CHANGED, "label " + label + " is not");
    }
    assertRefused(without("Cantidad"), ErrorCode.PAGE_CHANGED, "Cantidad de empleados");
    assertRefused(without("CUIL|"), ErrorCode.PAGE_CHANGED, "headers");
  }

  @Test
  void namesTheLabelThatStandsThereTwice() {
    for (String line : LINES.subList(0, 11)) {
      String label = line.substring(0, line.indexOf(':'));
      assertRefused(doubled(line), ErrorCode.PAGE_CHANGED, "label " + label + " stands");
    }
  }

  @Test
  void namesTheLabelBesideWhichNothingStands() {
    assertRefused(
        with("Empleador:|Sanatorio del Litoral S.A.", "Empleador:"),
        ErrorCode.INVALID_TEXT,
        "Empleador");
    assertRefused(with("Contrato:|123456", "Contrato:"), ErrorCode.INVALID_IDENTIFIER, "Contrato");
  }

  @Test
  void refusesValuesThatAreNoneOfTheirKind() {
    assertRefused(
        with("CUIT:|30-71234567-1", "CUIT:|30-71234567-2"), ErrorCode.INVALID_IDENTIFIER, "CUIT");
    assertRefused(
        with("Válido hasta:|19/09/2025", "Válido hasta:|31/09/2025"),
        ErrorCode.INVALID_DATE,
        "Válido hasta");
    assertRefused(
        with(
            "Lugar y fecha de emisión:|Paraná, 20/08/2025", "Lugar y fecha de emisión:|20-08-2025"),
        ErrorCode.INVALID_DATE);
    assertRefused(
        with("Tipo de certificado:|Certificado de Subrogación", "Tipo de certificado:|Exterior"),
        ErrorCode.INVALID_TEXT,
        "Tipo de certificado");
    assertRefused(with("Alcance:|Por empleado", "Alcance:|Parcial"), ErrorCode.INVALID_TEXT);
    assertRefused(
        with("Cantidad de empleados:|2", "Cantidad de empleados:|dos"), ErrorCode.INVALID_TEXT);
  }

  @Test
  void refusesPartsThatContradictEachOther() {
    assertRefused(
        with("Cantidad de empleados:|2", "Cantidad de empleados:|3"),
        ErrorCode.INCONSISTENT_RECORD,
        "Cantidad de empleados and CUIL");
    assertRefused(without("27-"), ErrorCode.INCONSISTENT_RECORD, "Cantidad de empleados");
    assertRefused(
        with("Válido hasta:|19/09/2025", "Válido hasta:|19/08/2025"),
        ErrorCode.INCONSISTENT_RECORD,
        "Válido hasta");
    assertRefused(without("Cláusula"), ErrorCode.INCONSISTENT_RECORD, "Cláusula de no repetición");
    assertRefused(
        with(
            "Tipo de certificado:|Certificado de Subrogación",
            "Tipo de certificado:|Certificado Estándar"),
        ErrorCode.INCONSISTENT_RECORD);
    List<String> nobody = new ArrayList<>(without("Comitente:"));
    nobody.removeIf(line -> line.startsWith("CUIT del"));
    assertRefused(nobody, ErrorCode.INCONSISTENT_RECORD, "Comitente");
  }

  @Test
  void takesNoNameForALabel() {
    String cuit = "CUIT del comitente: 30-70000000-8";
    List<String> named = new ArrayList<>(without("CUIT del"));
    int at = named.indexOf("Comitente:|Obras del Litoral S.A.");
    named.set(at, "Comitente:|" + cuit);
    assertRefused(named, ErrorCode.INCONSISTENT_RECORD, "CUIT del comitente");

    named.set(at, "Comitente:|Obras, CUIT: 1, " + cuit);
    named.add(named.indexOf("Cláusula de no repetición") + 1, cuit);
    assertRefused(named, ErrorCode.INCONSISTENT_RECORD, "label Comitente");

    List<String> employed = new ArrayList<>(without("Comitente:"));
    employed.set(employed.indexOf("27-22222222-8|Prueba Dos"), "27-22222222-8|Comitente: Prueba");
    assertRefused(employed, ErrorCode.INCONSISTENT_RECORD, "Comitente");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Empleador:|Sanatorio del Litoral S.A.",
        "Comitente:|Obras del Litoral S.A.",
        "20-11111111-2|Prueba Uno"
      })
  void refusesANameOfWhichNobodyKnowsACharacter(String line) {
    byte[] pdf = pdf(with(line, line.replaceAll(".$", "Ω")));
    String unmapped =
        new String(pdf, StandardCharsets.ISO_8859_1)
            .replaceFirst("(?i)<[0-9a-f]{4}> <03a9>", " ".repeat(13));
    assertThat(unmapped)
        .hasSize(pdf.length)
        .isNotEqualTo(new String(pdf, StandardCharsets.ISO_8859_1));
    PortalDocument document =
        PrintedSamples.document(unmapped.getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> CertificateReader.create().read(document))
        .withMessageContaining("there is a character that nobody knows");
  }

  @Test
  void refusesRowsThatCannotBeRead() {
    assertRefused(
        with("27-22222222-8|Prueba Dos", "27-22222222-9|Prueba Dos"),
        ErrorCode.INVALID_IDENTIFIER,
        "CUIL at page 1, line 15");
    assertRefused(
        with("27-22222222-8|Prueba Dos", "20-11111111-2|Prueba Dos"),
        ErrorCode.INCONSISTENT_RECORD,
        "twice");
    assertRefused(
        with("27-22222222-8|Prueba Dos", "27-22222222-8"),
        ErrorCode.INCONSISTENT_RECORD,
        "Apellido y Nombre");
    assertRefused(with("Fin de la nómina", "otra cosa"), ErrorCode.INVALID_IDENTIFIER);
  }

  @Test
  void readsLabelsThatACallerNames() {
    List<String> lines = with("Contrato:|123456", "Póliza:|123456");

    refusal(lines);
    assertThat(
            CertificateReader.create()
                .withAliases(Map.of("Contrato", List.of("Póliza")))
                .read(PrintedSamples.document(pdf(lines)))
                .contract())
        .isEqualTo(PrintedSamples.CONTRACT_NUMBER);
  }
}
