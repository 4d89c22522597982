package dev.portalsdk.certificates.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.pdf.PdfLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whatever stands in a certificate: what is read is printed there, and what is refused is refused
 * without a number of it.
 *
 * <p>The first byte says which line the others take the place of, and whether they are added.
 */
class CertificateReaderFuzzTest {

  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");
  private static final CertificateReader READER =
      CertificateReader.create()
          .withLimits(new PdfLimits(1 << 20, 1 << 20, 10, 50_000, Duration.ofSeconds(5)));

  private static final List<String> LINES =
      List.of(
          "Certificado N\u00b0:|00000017",
          "Tipo de certificado:|Certificado de Subrogaci\u00f3n",
          "Alcance:|Por empleado",
          "Lugar y fecha de emisi\u00f3n:|Paran\u00e1, 20/08/2025",
          "V\u00e1lido hasta:|19/09/2025",
          "Empleador:|Sanatorio del Litoral S.A.",
          "CUIT:|30-71234567-1",
          "Contrato:|123456",
          "Comitente:|Obras del Litoral S.A.",
          "Cantidad de empleados:|1",
          "Cl\u00e1usula de no repetici\u00f3n",
          "CUIL|Apellido y Nombre",
          "20-11111111-2|Prueba Uno",
          "Fin de la n\u00f3mina");

  @FuzzTest
  void reads(byte[] input) {
    if (input.length == 0) {
      return;
    }
    int choice = Byte.toUnsignedInt(input[0]);
    String text = new String(Arrays.copyOfRange(input, 1, input.length), ISO_8859_1);
    List<String> lines = new ArrayList<>(LINES);
    int at = choice % LINES.size();
    if (choice / LINES.size() % 2 == 0) {
      lines.set(at, text);
    } else {
      lines.add(at, text);
    }
    read(lines);
  }

  private static void read(List<String> lines) {
    String shown = String.join(" ", lines);
    try {
      CertificateContent content = READER.read(PortalDocument.of("a.pdf", pdf(lines)));
      assertThat(shown).contains(content.contract().formatted());
      assertThat(content.employees())
          .allSatisfy(
              employee -> {
                String cuil = employee.cuil().formatted();
                assertThat(shown.contains(cuil) || shown.contains(employee.cuil().plain()))
                    .isTrue();
              });
      assertThat(content.comitente()).isPresent();
    } catch (DocumentException refused) {
      assertThat(refused).hasNoCause();
      assertThat(LONG_NUMBER.matcher(String.valueOf(refused.getMessage())).find()).isFalse();
    }
  }

  /** A page of these lines, their parts side by side. */
  private static byte[] pdf(List<String> lines) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split("\\|", 3);
      for (int j = 0; j < parts.length; j++) {
        drawn.append("BT /F1 9 Tf ").append(56 + 140 * j).append(' ').append(800 - 20 * i);
        drawn.append(" Td (").append(parts[j].replaceAll("[()\\\\]", "?")).append(") Tj ET\n");
      }
    }
    String objects =
        object(1, "<< /Type /Catalog /Pages 2 0 R >>")
            + object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            + object(3, "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
            + object(4, "<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream")
            + object(
                5,
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                    + " /Encoding /WinAnsiEncoding >>");
    return file(objects).getBytes(ISO_8859_1);
  }

  private static String object(int number, String body) {
    return number + " 0 obj\n" + body + "\nendobj\n";
  }

  private static String file(String objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n").append(objects);
    int start = file.length();
    file.append("xref\n0 6\n0000000000 65535 f \n");
    for (int number = 1; number < 6; number++) {
      int offset = file.indexOf("\n" + number + " 0 obj\n") + 1;
      file.append(String.format("%010d 00000 n \n", offset));
    }
    return file.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n")
        .toString();
  }
}
