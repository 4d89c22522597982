package dev.portalsdk.core.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long sheet is read in a heap that could not hold it; the benchmarks read longer ones. */
class WorkbookHeapTest {

  private static final int ROWS = 150_000;
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";

  @TempDir Path folder;

  /** Reads a workbook and exits with 0 if it has so many rows. */
  static final class Program {
    public static void main(String[] arguments) {
      Columns columns = Columns.builder().column("A").column("B").build();
      try (Workbook workbook = Workbook.open(Path.of(arguments[0]))) {
        Completeness known = workbook.tables(columns).each(Row::shown, row -> {}, failure -> {});
        System.exit(known.read() == ROWS ? 0 : 2);
      }
    }
  }

  private int exit(Path file, String heap) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-classpath",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start()
        .waitFor();
  }

  private Path written(WorkbookFile file, boolean shared) throws IOException {
    Path path = folder.resolve("long.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : file.parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String xml = part.getValue();
        int end = xml.lastIndexOf(part.getKey().equals(SHEET) ? "</sheetData>" : "</sst>");
        boolean grows = part.getKey().equals(SHEET) || part.getKey().equals(TEXTS);
        zip.write((grows ? xml.substring(0, end) : xml).getBytes(UTF_8));
        for (int i = 0; grows && i < ROWS; i++) {
          zip.write((part.getKey().equals(SHEET) ? row(i, shared) : text(i)).getBytes(UTF_8));
        }
        zip.write((grows ? xml.substring(end) : "").getBytes(UTF_8));
      }
    }
    return path;
  }

  private static String row(int index, boolean shared) {
    String text =
        shared
            ? "<c t=\"s\"><v>" + index + "</v></c>"
            : "<c t=\"inlineStr\"><is><t>0025-" + index + "</t></is></c>";
    return "<row>" + text + "<c><v>" + index + ".5</v></c></row>";
  }

  private static String text(int index) {
    return "<si><t>FACTURA 0025-" + index + "</t></si>";
  }

  @Test
  void readsRowsThatItCouldNotHold() throws IOException, InterruptedException {
    WorkbookFile file = WorkbookFile.of(WorkbookFile.row(1, "A", "B"));
    assertThat(exit(written(file, false), "12m")).isZero();
  }

  @Test
  void holdsSharedTextsAsBytes() throws IOException, InterruptedException {
    WorkbookFile file = WorkbookFile.of(WorkbookFile.row(1, "A", "B")).sharedTexts();
    assertThat(exit(written(file, true), "16m")).isZero();
  }
}
