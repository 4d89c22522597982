package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is what another program than POI reads. */
class LibreOfficeTest {

  // Separator, quote, UTF-8, from line 1, no column formats, values as they are, each sheet.
  private static final String EACH_SHEET_AS_CSV =
      "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";

  // Without it, what a formula gave when it was written is believed.
  private static final String CALCULATING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
      </item>
      </oor:items>
      """;

  // The first start of soffice in a profile takes some seconds: all tests share it.
  @TempDir static Path folder;

  @Test
  void readsTheSameValues() throws Exception {
    List<Bill> bills =
        List.of(
            Bill.of("=1+1"),
            Bill.of("@SUM(1)"),
            Bill.of("+54 351"),
            Bill.of("\t=1"),
            Bill.of("ñandú \uD83D\uDE00 <&> _x0041_"),
            Bill.of("x".repeat(32_767)),
            Bill.costing("ARS -3574597.28"),
            Bill.costing("ARS 0.05"),
            Bill.costing("ARS 9999999999999.99"),
            Bill.costing("ARS 12345678901234567.89"));
    Books.writer().sheet(Bill.LAYOUT, bills).saveTo(folder.resolve("a.xlsx"));

    List<String> lines = converted("a.xlsx", "Facturas");

    assertThat(lines.get(0))
        .isEqualTo("Número;Detalle;Fecha;Acreditación;Moneda;Importe;Sesiones;Alícuota;Leída");
    for (int i = 0; i < bills.size(); i++) {
      Bill bill = bills.get(i);
      assertThat(lines.get(i + 1))
          .isEqualTo(
              "00025-00043905;"
                  + bill.text()
                  + ";07/08/2025;;ARS;"
                  + bill.total().amount().toPlainString()
                  + ";3;10.5%;Sí");
    }
  }

  @Test
  void calculatesTheTotalsThatWereWritten() throws Exception {
    List<Bill> bills = new ArrayList<>();
    for (int i = 1; i <= 500; i++) {
      bills.add(Bill.costing((i % 3 == 0 ? "USD " : "ARS ") + (i * 7919L) + "." + (10 + i % 90)));
    }
    byte[] book = Books.bytes(Books.writer().sheet(Bill.LAYOUT, bills));
    Files.write(folder.resolve("written.xlsx"), book);
    Files.write(folder.resolve("spoilt.xlsx"), withOtherTotals(book));

    List<String> written = converted("written.xlsx", "Facturas");

    assertThat(written).hasSize(505);
    assertThat(written.get(502)).startsWith("Total ARS;;;;ARS;66").endsWith(";;;");
    assertThat(written.get(504)).isEqualTo("Total;;;;;;1500;;");
    assertThat(converted("spoilt.xlsx", "Facturas")).isEqualTo(written);
  }

  @Test
  void opensSheetsThatGoOn() throws Exception {
    int most = 10 + TotalRows.most(Bill.LAYOUT.columns());
    Books.writer()
        .rowsPerSheet(most)
        .sheet(Bill.LAYOUT, Bill.many(20))
        .saveTo(folder.resolve("long.xlsx"));

    assertThat(converted("long.xlsx", "Facturas (3)"))
        .hasSize(5)
        .element(2)
        .asString()
        .contains("19");
    assertThat(converted("long.xlsx", "Origen").get(1)).startsWith("Facturas, Facturas (2), Factu");
  }

  private static byte[] withOtherTotals(byte[] book) throws IOException {
    ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
        ZipOutputStream out = new ZipOutputStream(spoilt)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String other = content.replaceAll("</f><v>[^<]+", "</f><v>77");
        out.write(other.getBytes(StandardCharsets.UTF_8));
      }
    }
    return spoilt.toByteArray();
  }

  private static List<String> converted(String workbook, String sheet) throws Exception {
    Path csv = folder.resolve(workbook.replace(".xlsx", "-" + sheet + ".csv"));
    if (Files.notExists(csv)) {
      convert(folder.resolve(workbook));
    }
    // It quotes each number.
    return Files.readAllLines(csv).stream().map(line -> line.replace("\"", "")).toList();
  }

  private static void convert(Path workbook) throws Exception {
    Path user = folder.resolve("profile/user");
    if (Files.notExists(user)) {
      Files.createDirectories(user);
      Files.writeString(user.resolve("registrymodifications.xcu"), CALCULATING);
    }
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        EACH_SHEET_AS_CSV,
        "--outdir",
        folder.toString(),
        workbook.toString());
  }

  private static void run(String... command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException absent) {
      abort(command[0] + " is not installed: the workbook is not read by it");
      return;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
