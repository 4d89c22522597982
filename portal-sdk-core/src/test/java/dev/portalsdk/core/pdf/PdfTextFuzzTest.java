package dev.portalsdk.core.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.FuzzedText;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Columns;
import java.time.Duration;
import java.util.Arrays;

/**
 * Whatever stands in a file that is called a PDF: it is read or refused as this library refuses,
 * and what is said of it holds no number of it.
 *
 * <p>The first byte says what the others are: what a page draws, a dictionary, bytes of the file
 * from some place on, or the file itself.
 */
class PdfTextFuzzTest {

  private static final Columns COLUMNS = Columns.builder().key("A").column("B").build();
  private static final PdfLimits LIMITS =
      new PdfLimits(1 << 20, 4 << 20, 50, 20_000, Duration.ofSeconds(5));
  private static final String DRAWN =
      PdfFile.text(50, 700, "A") + PdfFile.text(150, 700, "B") + PdfFile.text(50, 680, "x: 1");

  @FuzzTest
  void reads(byte[] input) {
    if (input.length < 2) {
      return;
    }
    int choice = Byte.toUnsignedInt(input[0]);
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    String text = new String(rest, ISO_8859_1);
    switch (choice % 5) {
      case 0 -> read(PdfFile.drawing(DRAWN + text + "\n" + DRAWN).bytes());
      case 1 -> read(PdfFile.drawing(DRAWN).object(1 + choice / 5 % 4, text).bytes());
      case 2 -> read(spliced(PdfFile.drawing(DRAWN).bytes(), rest));
      case 3 -> read(mapped(text));
      default -> read(rest);
    }
  }

  private static byte[] mapped(String map) {
    String font = "<< /Type /Font /Subtype /Type0 /ToUnicode 6 0 R >>";
    return PdfFile.drawing(DRAWN).object(4, font).add(PdfFile.stream("", map)).bytes();
  }

  /** The valid file with these bytes in the place of some of its own. */
  private static byte[] spliced(byte[] file, byte[] bytes) {
    int at = Byte.toUnsignedInt(bytes[0]) * file.length / 256;
    System.arraycopy(bytes, 1, file, at, Math.min(bytes.length - 1, file.length - at));
    return file;
  }

  private static void read(byte[] file) {
    try {
      PdfText text = PdfText.read(PortalDocument.of("a.pdf", file), Origin.file("PDF"), LIMITS);
      text.fields(COLUMNS).has("A");
      text.table(COLUMNS, "Total")
          .read(PageRequest.first(), row -> row.text("A") + row.text("B"))
          .failures()
          .forEach(PdfTextFuzzTest::assertSilent);
    } catch (SdkException refused) {
      FuzzedText.assertSilent(refused, "1048576", "4194304", "20000", "1000000");
      assertThat(refused).hasNoCause();
    }
  }

  private static void assertSilent(RowFailure failure) {
    FuzzedText.assertSilent(failure.message());
  }
}
