package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.workbook.WorkbookFile.number;
import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.table.Columns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts that are longer than the pieces in which they are inflated. */
class PartBytesTest {

  private static final Columns COLUMNS = Columns.builder().column("V").column("W").build();

  /** Returns a workbook whose parts are stored as they are, or deflated. */
  private static byte[] workbook(int rows, boolean stored) {
    String[] texts = new String[rows + 1];
    texts[0] = row(1, "V", "W");
    for (int i = 1; i <= rows; i++) {
      texts[i] = row(i + 1, number(Integer.toString(i)), "Obra " + i);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : WorkbookFile.of(texts).parts().entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(stored ? stored(part.getKey(), content) : new ZipEntry(part.getKey()));
        zip.write(content);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry stored(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    return entry;
  }

  private static long sum(byte[] file) {
    return sum(file, WorkbookLimits.DEFAULT);
  }

  private static long sum(byte[] file, WorkbookLimits limits) {
    long[] sum = new long[1];
    PortalDocument document = PortalDocument.of("libro.xlsx", file);
    try (Workbook workbook = Workbook.open(document, Origin.file("workbook"), limits)) {
      workbook
          .tables(COLUMNS)
          .each(
              row -> row.text("W").equals("Obra " + row.text("V")) ? 1 : 0,
              same -> sum[0] += same,
              failure -> {});
    }
    return sum[0];
  }

  @ParameterizedTest
  @CsvSource({"12000,true", "12000,false", "1,true", "1,false"})
  void readsEachRowOfALongPart(int rows, boolean stored) {
    assertThat(sum(workbook(rows, stored))).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({"0", "300000", "600000", "700000"})
  void seesAByteThatWasChangedInAnyPieceOfALongPart(int place) {
    byte[] file = workbook(12_000, true);
    int digit = digitFrom(file, place + 2_000);
    file[digit] = (byte) (file[digit] == '7' ? '8' : '7');
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> sum(file))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(WorkbookError.WORKBOOK_DAMAGED));
  }

  @ParameterizedTest
  @CsvSource({
    "12000,true,0", "12000,true,1", "12000,true,300000", "1,true,100",
    "12000,false,0", "12000,false,1", "12000,false,300000", "1,false,100",
    "1,true,100000", "1,false,100000"
  })
  void refusesAPartThatIsOfAnotherSizeThanItSaysWithoutUnfoldingAllOfIt(
      int rows, boolean stored, int size) {
    byte[] file = saying(size, workbook(rows, stored));
    WorkbookLimits few = WorkbookLimits.DEFAULT.withInflatedBytes(580_000);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> sum(file, few))
        .withMessageContaining("a part is not what its checksum says");
  }

  /** Sets the size after inflation that the directory says of the sheet. */
  private static byte[] saying(int size, byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int name = text.lastIndexOf("xl/worksheets/sheet1.xml");
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(name - 46 + 24, size);
    return file;
  }

  /** The place of a digit of a number that stands in a cell. */
  private static int digitFrom(byte[] file, int place) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return text.indexOf("<v>", place) + 3;
  }
}
