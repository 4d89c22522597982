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
import org.junit.jupiter.api.BeforeAll;
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

  private static final List<Bill> BILLS =
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

  @TempDir static Path folder;

  /** Each start of soffice takes some seconds: it starts once, for all workbooks. */
  @BeforeAll
  static void convertAll() throws Exception {
    int most = 10 + TotalRows.most(Bill.LAYOUT.columns());
    byte[] book = Books.bytes(Books.writer().sheet(Bill.LAYOUT, inTwoCurrencies()));
    Files.write(folder.resolve("written.xlsx"), book);
    Files.write(folder.resolve("spoilt.xlsx"), withOtherTotals(book));
    Books.writer().sheet(Bill.LAYOUT, BILLS).saveTo(folder.resolve("texts.xlsx"));
    Books.writer()
        .rowsPerSheet(most)
        .sheet(Bill.LAYOUT, Bill.many(20))
        .saveTo(folder.resolve("long.xlsx"));
    convert("written.xlsx", "spoilt.xlsx", "texts.xlsx", "long.xlsx");
  }

  @Test
  void readsTheSameValues() throws IOException {
    List<String> lines = lines("texts-Facturas");

    assertThat(lines.get(0))
        .isEqualTo("Número;Detalle;Fecha;Acreditación;Moneda;Importe;Sesiones;Alícuota;Leída");
    for (int i = 0; i < BILLS.size(); i++) {
      Bill bill = BILLS.get(i);
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
  void calculatesTheTotalsThatWereWritten() throws IOException {
    List<String> written = lines("written-Facturas");

    assertThat(written).hasSize(505);
    assertThat(written.get(502)).startsWith("Total ARS;;;;ARS;66").endsWith(";;;");
    assertThat(written.get(504)).isEqualTo("Total;;;;;;1500;;");
    assertThat(lines("spoilt-Facturas")).isEqualTo(written);
  }

  @Test
  void opensSheetsThatGoOn() throws IOException {
    assertThat(lines("long-Facturas (3)")).hasSize(5).element(2).asString().contains("19");
    assertThat(lines("long-Origen").get(1)).startsWith("Facturas, Facturas (2), Factu");
  }

  private static List<Bill> inTwoCurrencies() {
    List<Bill> bills = new ArrayList<>();
    for (int i = 1; i <= 500; i++) {
      bills.add(Bill.costing((i % 3 == 0 ? "USD " : "ARS ") + (i * 7919L) + "." + (10 + i % 90)));
    }
    return bills;
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

  private static List<String> lines(String name) throws IOException {
    // It quotes each number.
    return Files.readAllLines(folder.resolve(name + ".csv")).stream()
        .map(line -> line.replace("\"", ""))
        .toList();
  }

  private static void convert(String... workbooks) throws Exception {
    Path user = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), CALCULATING);
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", EACH_SHEET_AS_CSV));
    command.addAll(List.of("--outdir", folder.toString()));
    for (String workbook : workbooks) {
      command.add(folder.resolve(workbook).toString());
    }
    run(command);
  }

  private static void run(List<String> command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException absent) {
      abort(command.get(0) + " is not installed: the workbook is not read by it");
      return;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
