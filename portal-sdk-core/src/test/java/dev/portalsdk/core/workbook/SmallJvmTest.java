package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook costs the program that writes it: no heap, no temporary file, no noise. */
class SmallJvmTest {

  /** What newer JVMs say of a folder for temporary files that is not there, as it is here. */
  private static final String NO_FOLDER = "WARNING: java.io.tmpdir directory does not exist\n";

  @TempDir Path folder;

  @Test
  void writesManyRowsInLittleHeapWithoutTemporaryFilesAndSilently() throws Exception {
    Path target = folder.resolve("facturas.xlsx");

    assertThat(printed(100_000, target)).isEmpty();

    assertThat(rows(target, 1)).isEqualTo(100_002);
  }

  @Test
  @Tag("proof")
  void goesOnWhereExcelEnds() throws Exception {
    Path target = folder.resolve("facturas.xlsx");

    assertThat(printed(1_200_000, target)).isEmpty();

    int most = SheetStream.MOST_ROWS - TotalRows.most(Bill.LAYOUT.columns());
    assertThat(rows(target, 1)).isEqualTo(most + 1);
    assertThat(rows(target, 2)).isEqualTo(1_200_000 - (most - 1) + 2);
  }

  private String printed(int rows, Path target) throws Exception {
    Path printed = folder.resolve("printed.txt");
    ProcessBuilder child =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder.resolve("nowhere"),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                String.valueOf(rows),
                target.toString()));
    Process process = child.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(printed)).isZero();
    return Files.readString(printed).replace(NO_FOLDER, "");
  }

  /** Returns how many rows a sheet of a workbook has, headers and totals included. */
  private static int rows(Path workbook, int sheet) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      ZipEntry part = zip.getEntry("xl/worksheets/sheet" + sheet + ".xml");
      int rows = 0;
      byte[] mark = "<row ".getBytes(StandardCharsets.US_ASCII);
      int matched = 0;
      try (var in = new BufferedInputStream(zip.getInputStream(part), 1 << 16)) {
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
          matched = octet == mark[matched] ? matched + 1 : octet == '<' ? 1 : 0;
          if (matched == mark.length) {
            rows++;
            matched = 0;
          }
        }
      }
      return rows;
    }
  }

  /** Writes as many bills as it is told. */
  static final class Program {
    public static void main(String[] arguments) {
      Books.writer()
          .sheet(Bill.LAYOUT, Bill.many(Integer.parseInt(arguments[0])))
          .saveTo(Path.of(arguments[1]));
    }
  }
}
