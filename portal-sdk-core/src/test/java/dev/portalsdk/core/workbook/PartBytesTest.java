package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.workbook.WorkbookFile.number;
import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.table.Columns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
  private static byte[] workbook(int rows, boolean stored) throws IOException {
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
    long[] sum = new long[1];
    try (Workbook workbook = Workbook.open(PortalDocument.of("libro.xlsx", file))) {
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
  void readsEachRowOfALongPart(int rows, boolean stored) throws IOException {
    assertThat(sum(workbook(rows, stored))).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({"0", "300000", "600000", "700000"})
  void seesAByteThatWasChangedInAnyPieceOfALongPart(int place) throws IOException {
    byte[] file = workbook(12_000, true);
    int digit = digitFrom(file, place + 2_000);
    file[digit] = (byte) (file[digit] == '7' ? '8' : '7');
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> sum(file))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(WorkbookError.WORKBOOK_DAMAGED));
  }

  /** The place of a digit of a number that stands in a cell. */
  private static int digitFrom(byte[] file, int place) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return text.indexOf("<v>", place) + 3;
  }
}
