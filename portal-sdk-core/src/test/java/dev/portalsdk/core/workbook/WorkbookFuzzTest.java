package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.workbook.WorkbookFile.day;
import static dev.portalsdk.core.workbook.WorkbookFile.number;
import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.FuzzedText;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whatever stands in a file that is called a workbook: it is read or refused as this library
 * refuses, and what is said of it holds no number of it.
 *
 * <p>The first byte says what the others are: the file itself, or one of its parts from some place
 * on.
 */
class WorkbookFuzzTest {

  private static final Columns COLUMNS =
      Columns.builder().key("A").column("B").column("C").emptyMarker("nada").build();
  private static final WorkbookLimits LIMITS = new WorkbookLimits(4 << 20, 1 << 20, 5_000, 20_000);
  private static final String LONGEST_LIMIT = Long.toString(LIMITS.inflatedBytes());
  private static final WorkbookFile PLAIN =
      WorkbookFile.of(
              row(1, "Título: x"),
              row(2, "A", "B", "C"),
              row(3, "<c t=\"s\"><v>0</v></c>", day("45846"), number("1.5")),
              row(4, "Total", "", number("2")))
          .styles()
          .sharedTexts("<si><t>x</t></si>");

  @FuzzTest
  void reads(byte[] input) {
    if (input.length == 0) {
      return;
    }
    int choice = Byte.toUnsignedInt(input[0]);
    List<String> parts = new ArrayList<>(PLAIN.parts().keySet());
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    if (choice % 8 == 7) {
      read(rest);
      read(spliced(PLAIN.bytes(), rest));
    } else {
      read(WorkbookFile.zip(changed(parts.get(choice % parts.size()), choice / 8, rest)));
    }
  }

  /** The valid file with these bytes in the place of some of its own. */
  private static byte[] spliced(byte[] file, byte[] bytes) {
    if (bytes.length > 1) {
      int at = Byte.toUnsignedInt(bytes[0]) * file.length / 256;
      System.arraycopy(bytes, 1, file, at, Math.min(bytes.length - 1, file.length - at));
    }
    return file;
  }

  /** The valid parts, one of them with this text from a 32nd of it on. */
  private static Map<String, String> changed(String part, int at, byte[] text) {
    Map<String, String> parts = new LinkedHashMap<>(PLAIN.parts());
    String own = parts.get(part);
    int cut = own.length() * at / 32;
    String put = new String(text, StandardCharsets.UTF_8);
    int end = Math.min(own.length(), cut + put.length());
    parts.put(part, own.substring(0, cut) + put + own.substring(end));
    return parts;
  }

  private static void read(byte[] file) {
    PortalDocument document = PortalDocument.of("libro.xlsx", file);
    try (Workbook workbook = Workbook.open(document, Origin.file("workbook"), LIMITS)) {
      workbook.fields(COLUMNS).has("A");
      Listing<Object> rows = workbook.tables(COLUMNS).read(WorkbookFuzzTest::item);
      rows.failures().forEach(WorkbookFuzzTest::assertSilent);
      assertThat(rows.completeness().read()).isEqualTo(rows.items().size());
      CuilRoster.of(workbook).failures().forEach(WorkbookFuzzTest::assertSilent);
    } catch (SdkException refused) {
      FuzzedText.assertSilent(refused, LONGEST_LIMIT, "10000", "16384", "20000", "1048576");
      assertThat(refused).hasNoCause();
    }
  }

  private static Object item(Row row) {
    return List.of(
        row.text("A"),
        row.date("B", Dates::slashed),
        row.amount("C", AmountStyle.ES_GROUPED, Currencies.ARS),
        row.shown());
  }

  private static void assertSilent(RowFailure failure) {
    FuzzedText.assertSilent(failure.message(), "11111111");
  }
}
