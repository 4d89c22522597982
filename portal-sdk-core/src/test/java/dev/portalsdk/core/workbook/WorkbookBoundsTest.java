package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.workbook.WorkbookFile.number;
import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.sun.management.ThreadMXBean;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading a workbook costs at most, and what it leaves behind: nothing. */
class WorkbookBoundsTest {

  private static final Columns COLUMNS = Columns.builder().column("A").column("B").build();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int MIB = 1 << 20;

  @TempDir Path folder;

  private static WorkbookFile plain() {
    return WorkbookFile.of(row(1, "A", "B"), row(2, number("1"), "x"));
  }

  private static List<Shown> read(Workbook workbook) {
    return workbook.tables(COLUMNS).read(Row::shown).items();
  }

  /** Writes a workbook whose sheet is so many times a text, without holding it. */
  private Path unfolding(String start, String again, int mebibytes) throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : plain().parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getKey().startsWith("xl/worksheets")) {
          zip.write(start.getBytes(StandardCharsets.UTF_8));
          byte[] chunk = again.repeat(MIB / again.length()).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < mebibytes; i++) {
            zip.write(chunk);
          }
        } else {
          zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return file;
  }

  private static DocumentException refusal(Path file, WorkbookLimits limits) {
    return catchThrowableOfType(
        DocumentException.class,
        () -> {
          try (Workbook workbook = Workbook.open(file, Origin.file("workbook"), limits)) {
            read(workbook);
          }
        });
  }

  private void assertCheap(Path file, String code) {
    refusal(file, WorkbookLimits.DEFAULT);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    DocumentException refused = refusal(file, WorkbookLimits.DEFAULT);
    assertThat(refused.code().text()).isEqualTo(code);
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(32L * MIB);
  }

  @Test
  void holdsNoMoreOfAnEndlessPieceThanAMebibyte() throws IOException {
    String start = "<worksheet><sheetData><row><c r=\"";
    assertCheap(unfolding(start, "A", 40), "WORKBOOK_CELL_TOO_LONG");
    assertCheap(unfolding("<worksheet><", "a", 40), "WORKBOOK_CELL_TOO_LONG");
    assertCheap(unfolding("<worksheet><!--", "a", 40), "WORKBOOK_CELL_TOO_LONG");
    assertCheap(unfolding("<worksheet><sheetData><row><c><v>", "1", 40), "WORKBOOK_CELL_TOO_LONG");
  }

  @Test
  void inflatesNoMoreThanItsLimits() throws IOException {
    Path file = unfolding("<worksheet><sheetData>", "<row/>", 4);
    DocumentException refused = refusal(file, WorkbookLimits.DEFAULT.withInflatedBytes(MIB));
    assertThat(refused.code()).isEqualTo(WorkbookError.WORKBOOK_TOO_LARGE);
    assertThat(refused).hasMessage("workbook: its parts have more than 1048576 bytes");
    assertThat(refusal(file, WorkbookLimits.DEFAULT.withRows(1000)).code())
        .isEqualTo(WorkbookError.WORKBOOK_TOO_MANY_ROWS);
  }

  @Test
  void readsAsManyRowsAsASheetHas() throws IOException {
    Path file = unfolding("<worksheet><sheetData>", "<row/>", 7);
    assertThat(refusal(file, WorkbookLimits.DEFAULT).code())
        .isEqualTo(WorkbookError.WORKBOOK_TOO_MANY_ROWS);
  }

  @Test
  void believesNoDimension() {
    WorkbookFile file =
        WorkbookFile.empty()
            .sheetPart(
                "Hoja1",
                "",
                "<dimension ref=\"A1:XFD1048576\"/><sheetData>"
                    + row(1, "A", "B")
                    + row(2, "1", "2")
                    + "</sheetData>");
    try (Workbook workbook = file.open()) {
      assertThat(read(workbook)).hasSize(1);
    }
  }

  @Test
  void readsAWorkbookWithMacrosAndFetchesNothing() {
    WorkbookFile file =
        plain()
            .part("xl/vbaProject.bin", "Sub AutoOpen()")
            .relation("rIdMacro", "vbaProject", "vbaProject.bin")
            .relation(
                "<Relationship Id=\"rIdLink\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                    + "2006/relationships/externalLink\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"x/image\""
                    + " Target=\"http://127.0.0.1:1/\" TargetMode=\"External\"/></Relationships>");
    try (Workbook workbook = file.open()) {
      assertThat(read(workbook)).hasSize(1);
    }
  }

  @Test
  void leavesTheLimitsOfPoiAsTheyAre() {
    double ratio = ZipSecureFile.getMinInflateRatio();
    long entry = ZipSecureFile.getMaxEntrySize();
    long text = ZipSecureFile.getMaxTextSize();
    long files = ZipSecureFile.getMaxFileCount();
    WorkbookLimits limits = WorkbookLimits.DEFAULT.withInflatedBytes(1 << 19).withRows(5);
    try (Workbook workbook = Workbook.open(plain().document(), Origin.file("workbook"), limits)) {
      assertThat(read(workbook)).hasSize(1);
    }
    assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(ratio);
    assertThat(ZipSecureFile.getMaxEntrySize()).isEqualTo(entry);
    assertThat(ZipSecureFile.getMaxTextSize()).isEqualTo(text);
    assertThat(ZipSecureFile.getMaxFileCount()).isEqualTo(files);
  }

  @Test
  void readsAnHonestFileOfManyAlikeRowsThatPoiTakesForABomb() {
    String[] rows = new String[20_000];
    rows[0] = row(1, "A", "B");
    for (int i = 2; i <= rows.length; i++) {
      rows[i - 1] = "<row><c><v>1</v></c><c><v>2</v></c></row>";
    }
    WorkbookFile file = WorkbookFile.of(rows);
    assertThat(file.parts().get("xl/worksheets/sheet1.xml").length() / file.bytes().length)
        .isGreaterThan(100);
    try (Workbook workbook = file.open()) {
      assertThat(read(workbook)).hasSize(19_999);
    }
  }

  @Test
  void closesTheFileWhetherItIsAWorkbookOrNot() throws IOException {
    Path good = Files.write(folder.resolve("a.xlsx"), plain().bytes());
    Path bad = Files.writeString(folder.resolve("b.xlsx"), "PK\003\004");
    try (Workbook workbook = Workbook.open(good)) {
      assertThat(read(workbook)).hasSize(1);
      assertThat(openFiles()).contains(good.toRealPath());
    }
    assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> Workbook.open(bad));
    assertThat(openFiles()).doesNotContain(good.toRealPath(), bad.toRealPath());
  }

  private static List<Path> openFiles() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(descriptors));
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.map(WorkbookBoundsTest::target).toList();
    }
  }

  private static Path target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor);
    } catch (IOException gone) {
      return descriptor;
    }
  }

  @Test
  void readsADocumentWhereverItIsAndWritesNoFileOfItsOwn() throws IOException {
    byte[] bytes = plain().bytes();
    try (PortalDocument spooled = PortalDocument.read("a", new ByteArrayInputStream(bytes), 10);
        Workbook workbook = Workbook.open(spooled)) {
      long files = temporaryFiles();
      assertThat(read(workbook)).hasSize(1);
      assertThat(temporaryFiles()).isEqualTo(files);
    }
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = Files.write(memory.getPath("/libro.xlsx"), bytes);
      try (Workbook workbook = Workbook.open(file);
          Workbook lying = Workbook.open(PortalDocument.of("a", file))) {
        assertThat(read(workbook)).hasSize(1);
        assertThat(read(lying)).hasSize(1);
      }
    }
    assertThatExceptionOfType(LocalStorageException.class)
        .isThrownBy(() -> Workbook.open(folder.resolve("none.xlsx")));
  }

  private static long temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("portal-")).count();
    }
  }

  @Test
  void takesNoDamagedByteForAnotherValue() {
    byte[] whole = plain().styles().sharedTexts("<si><t>x</t></si>").bytes();
    String expected = shown(whole);
    int refused = 0;
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) (1 << (i % 8));
      try {
        assertThat(shown(damaged)).as("byte %d", i).isEqualTo(expected);
      } catch (DocumentException said) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(whole.length / 3);
  }

  private static String shown(byte[] file) {
    try (Workbook workbook = Workbook.open(PortalDocument.of("a", file))) {
      return read(workbook).stream().map(row -> row.asMap().toString()).toList().toString();
    }
  }

  @Test
  void readsAllOfASheetWhoseEndIsDamaged() {
    WorkbookFile file = WorkbookFile.of(row(1, "A", "B"), row(2, "1", "2"));
    String sheet = file.parts().get("xl/worksheets/sheet1.xml");
    file.part("xl/worksheets/sheet1.xml", sheet.replace("</worksheet>", "<pageSetup>"));
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> shown(file.bytes()))
        .satisfies(said -> assertThat(said.code()).isEqualTo(WorkbookError.WORKBOOK_DAMAGED));
  }

  @Test
  void refusesLimitsThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkbookLimits.DEFAULT.withCellCharacters(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> WorkbookLimits.DEFAULT.withRows(1 << 21));
    assertThat(WorkbookLimits.DEFAULT.withSharedTextBytes(7).sharedTextBytes()).isEqualTo(7);
  }
}
