package dev.portalsdk.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.License;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that a payer gets is what another program reads. */
@Tag("SC17")
class RosterInLibreOfficeTest {

  // Separator, quote, UTF-8, from line 1, no column formats, values as they are, the first sheet.
  private static final String FIRST_SHEET_AS_CSV =
      "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,1";

  @TempDir Path folder;

  @Test
  void readsEachItemAsTheTextThatItIs() throws Exception {
    Path workbook = folder.resolve("roster.xlsx");
    Roster.of(List.of(entry()))
        .workbook(
            RosterLayout.standard(), ZonedDateTime.of(2021, 12, 20, 12, 0, 0, 0, ZoneOffset.UTC))
        .saveTo(workbook);
    convert(workbook);

    List<String> lines =
        Files.readAllLines(folder.resolve("roster-Prestadores adheridos.csv")).stream()
            .map(line -> line.replace("\"", ""))
            .toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "Movimiento;Nombre de la Razón Social;N° de CUIT;Tipo y N° de Matrícula;Categoría;"
                + "Especialidad/es;Domicilio de Atención;Teléfono Fijo;Teléfono Celular;Localidad;"
                + "Código Postal;Provincia;Dirección/es de E-mail");
    assertThat(lines.get(1))
        .isEqualTo(
            "Baja;=1+1;27-35215358-9;MP 12345;A;Pediatría;J. D. Peron 281;03493423567;;"
                + "Salto Grande;2142;Santa Fe;uno@hospital.example");
  }

  private static RosterEntry entry() {
    return RosterEntry.leaving()
        .cuit(Cuit.parse("27-35215358-9"))
        .license(License.of("MP", "12345"))
        .text(RosterField.NAME, "=1+1")
        .text(RosterField.CATEGORY, "A")
        .text(RosterField.SPECIALTIES, "Pediatría")
        .text(RosterField.ADDRESS, "J. D. Peron 281")
        .text(RosterField.LANDLINE, "03493423567")
        .text(RosterField.TOWN, "Salto Grande")
        .text(RosterField.POSTAL_CODE, "2142")
        .text(RosterField.PROVINCE, "Santa Fe")
        .text(RosterField.EMAILS, "uno@hospital.example")
        .build();
  }

  private void convert(Path workbook) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  FIRST_SHEET_AS_CSV,
                  "--outdir",
                  folder.toString(),
                  workbook.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException absent) {
      abort("soffice is not installed: the workbook is not read by it");
      return;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
