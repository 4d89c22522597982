package dev.portalsdk.core.pdf;

import static dev.portalsdk.core.pdf.PdfFile.deflated;
import static dev.portalsdk.core.pdf.PdfFile.drawing;
import static dev.portalsdk.core.pdf.PdfFile.stream;
import static dev.portalsdk.core.pdf.PdfFile.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are no PDF, or one that is meant to hurt, each with its own code. */
@Timeout(60)
class PdfHostileTest {

  private static final PdfLimits SMALL =
      PdfLimits.DEFAULT
          .withFileBytes(4 << 20)
          .withInflatedBytes(4 << 20)
          .withPages(20)
          .withCharacters(10_000)
          .withTime(Duration.ofSeconds(5));

  private static PdfText read(byte[] file) {
    return PdfText.read(PortalDocument.of("a.pdf", file), Origin.file("PDF"), SMALL);
  }

  private static ErrorCode refusal(PdfFile file) {
    return refusal(file.bytes());
  }

  private static ErrorCode refusal(byte[] file) {
    DocumentException refused = catchThrowableOfType(DocumentException.class, () -> read(file));
    assertThat(refused).hasNoCause();
    return refused.code();
  }

  private static PdfFile plain() {
    return drawing(text(50, 700, "uno"));
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThat(refusal("<html><body>Sesión vencida</body></html>".getBytes()))
        .isEqualTo(PdfError.NOT_A_PDF);
    assertThat(refusal(new byte[0])).isEqualTo(PdfError.NOT_A_PDF);
  }

  @Test
  void refusesAFileThatIsCutAnywhere() {
    byte[] whole = plain().bytes();
    for (int length = 16; length < whole.length - 8; length += 13) {
      assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(ErrorCode.TRUNCATED_DOWNLOAD);
    }
  }

  @Test
  void refusesReferencesThatLoop() {
    assertThat(refusal(plain().trailer("/Prev START"))).isEqualTo(PdfError.PDF_DAMAGED);
  }

  @Test
  void refusesWhatIsEncrypted() {
    PdfFile file = plain().add("<< /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >>");
    PdfFile other = plain().add("<< /Filter /Adobe.PubSec /V 4 >>");

    assertThat(refusal(file.trailer("/Encrypt 6 0 R"))).isEqualTo(PdfError.ENCRYPTED_PDF);
    assertThat(refusal(other.trailer("/Encrypt 6 0 R /ID [(a) (b)]")))
        .isEqualTo(PdfError.ENCRYPTED_PDF);
  }

  @Test
  void refusesMoreObjectsThanDocumentsHave() {
    for (String entry : new String[] {"0 0 n\n", "0 0 f\n"}) {
      byte[] file =
          ("%PDF-1.4\nxref\n0 600000\n"
                  + entry.repeat(600_000)
                  + "trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n")
              .getBytes();
      assertThat(refusal(file)).isEqualTo(PdfError.PDF_TOO_LARGE);
    }
    StringBuilder kids = new StringBuilder();
    for (int number = 10; number < 540_000; number++) {
      kids.append(number).append(" 0 R\n");
    }
    PdfFile pages = plain().object(2, "<< /Kids [" + kids + "] >>");
    DocumentException refused = catchThrowableOfType(DocumentException.class, pages::read);
    assertThat(refused.code()).isEqualTo(PdfError.PDF_TOO_LARGE);
  }

  @Test
  void refusesObjectsThatLieUponEachOther() {
    for (String body :
        new String[] {"(" + "x".repeat(1 << 20) + ")", "[" + "1 ".repeat(1 << 18) + "]"}) {
      assertThat(refusal(heaped(body + " endobj"))).isEqualTo(PdfError.PDF_TOO_LARGE);
    }
    String stream = "stream\n" + "x".repeat(1 << 20) + "\nendstream endobj";
    assertThat(refusal(heaped("<< /Length 1048576 >>" + stream))).isEqualTo(PdfError.PDF_TOO_LARGE);
  }

  /** A file of which the first object of 40 is the font, and all others one and the same text. */
  private static byte[] heaped(String body) {
    StringBuilder differences = new StringBuilder();
    StringBuilder heads = new StringBuilder();
    for (int number = 10; number < 50; number++) {
      differences.append(number).append(" 0 R ");
      heads.append(number).append(" 0 obj%");
    }
    String font = "<< /Type /Font /Encoding << /Differences [" + differences + "] >> >>";
    String objects =
        "%PDF-1.4\n1 0 obj << /Pages 2 0 R >> endobj\n2 0 obj << /Kids [3 0 R] >> endobj\n"
            + "3 0 obj << /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >> endobj\n4 0 obj "
            + font
            + " endobj\n5 0 obj "
            + stream("", text(50, 700, "uno"))
            + " endobj\n"
            + heads
            + "\n"
            + body
            + "\n";
    StringBuilder table = new StringBuilder("xref\n");
    for (int number = 1; number < 50; number++) {
      int at =
          Math.max(
              objects.indexOf("\n" + number + " 0 obj"), objects.indexOf("%" + number + " 0 obj"));
      table.append(number).append(" 1\n").append(at + 1).append(at < 0 ? " 0 f\n" : " 0 n\n");
    }
    return (objects
            + table
            + "trailer\n<< /Root 1 0 R >>\nstartxref\n"
            + objects.length()
            + "\n%%EOF\n")
        .getBytes();
  }

  @Test
  void refusesMoreNamesThanDocumentsHave() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 10_001; i++) {
      names.append("/N").append(i).append(" gs\n");
    }

    assertThat(refusal(drawing(names.toString()))).isEqualTo(PdfError.PDF_TOO_LARGE);
    assertThat(refusal(drawing("/" + "N".repeat(1_001)))).isEqualTo(PdfError.PDF_TOO_LARGE);
  }

  @Test
  void refusesAMapOfCharactersWithoutAnEnd() {
    PdfFile file =
        plain()
            .object(4, PdfFile.FONT.replace(">>", "/ToUnicode 6 0 R >>"))
            .add(stream("/Filter /FlateDecode", deflated("999 ".repeat(1_000_001))));

    assertThat(refusal(file)).isEqualTo(PdfError.PDF_TOO_LARGE);
  }

  @Test
  void refusesAFileOfAHundredMegabytes() {
    PdfFile file = plain().add(stream("", "x".repeat(100 << 20)));

    assertThat(refusal(file)).isEqualTo(PdfError.PDF_TOO_LARGE);
  }

  @Test
  void refusesWhatUnfoldsIntoMore() {
    String bomb = deflated(" ".repeat(100 << 20));
    String twice = deflated(bomb);

    assertThat(refusal(plain().object(5, stream("/Filter /FlateDecode", bomb))))
        .isEqualTo(PdfError.PDF_TOO_LARGE);
    assertThat(refusal(plain().object(5, stream("/Filter [/Fl /Fl]", twice))))
        .isEqualTo(PdfError.PDF_TOO_LARGE);
  }

  @Test
  void refusesAStreamOfWhichAPartIsBrokenOrMissing() {
    String whole = deflated(text(50, 700, "uno") + "0 0 m ".repeat(99) + text(50, 600, "dos"));

    assertThat(read(withContent(whole)).lines()).hasSize(2);
    assertThat(read(withContent(whole + "\n")).lines()).hasSize(2);
    assertThat(refusal(withContent("xxxxx"))).isEqualTo(PdfError.PDF_DAMAGED);
    for (int length = 0; length < whole.length(); length++) {
      assertThat(refusal(withContent(whole.substring(0, length)))).isEqualTo(PdfError.PDF_DAMAGED);
    }
  }

  @Test
  void refusesWrittenBytesWithoutTheirEndAndWhatHasNone() {
    String hex = HexFormat.of().formatHex(text(50, 700, "uno").getBytes());
    String base85 = "6<#'\\7PQ#@1a#b0+>GQ(+?(u.+B2ko-qIocCi:FtDfTZ).9(%)78s~>";

    assertThat(read(written("ASCIIHexDecode", hex + ">")).lines()).hasSize(1);
    assertThat(refusal(written("ASCIIHexDecode", hex))).isEqualTo(PdfError.PDF_DAMAGED);
    assertThat(refusal(written("ASCIIHexDecode", hex + "x>"))).isEqualTo(PdfError.PDF_DAMAGED);
    assertThat(read(written("A85", base85)).pages()).isEqualTo(1);
    assertThat(refusal(written("A85", base85.replace("~>", "")))).isEqualTo(PdfError.PDF_DAMAGED);
    assertThat(refusal(written("LZWDecode", "x"))).isEqualTo(PdfError.PDF_DAMAGED);
    assertThat(refusal(written("RunLengthDecode", "x"))).isEqualTo(PdfError.PDF_DAMAGED);
  }

  private static byte[] written(String filter, String content) {
    return plain().object(5, stream("/Filter /" + filter, content)).bytes();
  }

  private static byte[] withContent(String deflated) {
    return plain().object(5, stream("/Filter /FlateDecode", deflated)).bytes();
  }

  @Test
  void readsObjectsWithinAStreamAndRefusesAStreamThatUnfoldsIntoMore() {
    String font = "7 0 " + PdfFile.FONT;
    String stream = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";

    assertThat(read(withObjectStream(stream, deflated(font))).lines()).hasSize(1);
    assertThat(refusal(withObjectStream(stream, deflated("7 0 " + " ".repeat(100 << 20)))))
        .isEqualTo(PdfError.PDF_TOO_LARGE);
    assertThat(refusal(withObjectStream(stream.replace("/N 1", "/N 999999999"), deflated(font))))
        .isEqualTo(PdfError.PDF_DAMAGED);
    assertThat(refusal(withObjectStream(stream, deflated("7 0 " + "[".repeat(10_000)))))
        .isEqualTo(PdfError.PDF_TOO_DEEP);
  }

  /**
   * A file whose font is object 7 within the stream that is object 6, by a stream of references.
   */
  private static byte[] withObjectStream(String entries, String content) {
    PdfFile file =
        plain()
            .object(
                3,
                "<< /Type /Page /MediaBox [0 0 595 842] /Contents 5 0 R"
                    + " /Resources << /Font << /F1 7 0 R >> >> >>")
            .add(stream(entries, content))
            .add("<< >>");
    return file.withReferenceStream(7, 6);
  }

  @Test
  void refusesRowsOfAPictureThatTakeAllMemory() {
    String rows =
        stream(
            "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>",
            deflated("x"));

    assertThat(refusal(plain().object(5, rows))).isEqualTo(PdfError.PDF_DAMAGED);
  }

  @Test
  void refusesFiltersOfPicturesWhereTextIsMeant() {
    assertThat(refusal(plain().object(5, stream("/Filter /DCTDecode", "x"))))
        .isEqualTo(PdfError.PDF_DAMAGED);
    assertThat(refusal(plain().object(5, stream("/Filter /Unheard", "x"))))
        .isEqualTo(PdfError.PDF_DAMAGED);
  }

  @Test
  void refusesWhatIsNestedTenThousandDeep() {
    String arrays = "[".repeat(10_000) + "]".repeat(10_000);
    String dictionaries = "<< /A ".repeat(10_000) + "1" + " >>".repeat(10_000);

    assertThat(refusal(plain().object(1, "<< /Pages 2 0 R /A " + arrays + " >>")))
        .isEqualTo(PdfError.PDF_TOO_DEEP);
    assertThat(refusal(plain().object(3, dictionaries))).isEqualTo(PdfError.PDF_TOO_DEEP);
    assertThat(refusal(drawing(arrays + " TJ"))).isEqualTo(PdfError.PDF_TOO_DEEP);
    assertThat(refusal(drawing("q ".repeat(20_000)))).isEqualTo(PdfError.PDF_TOO_DEEP);
  }

  @Test
  void refusesATreeOfPagesThatIsDeepOrGoesInCircles() {
    PdfFile deep = plain().object(2, "<< /Type /Pages /Kids [6 0 R] /Count 1 >>");
    for (int number = 6; number < 10_006; number++) {
      deep.add("<< /Type /Pages /Kids [" + (number + 1) + " 0 R] /Count 1 >>");
    }
    PdfFile circle = plain().object(3, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>");
    String many = "3 0 R ".repeat(100_000);

    assertThat(refusal(deep)).isIn(PdfError.PDF_TOO_DEEP, PdfError.PDF_DAMAGED);
    assertThat(refusal(circle)).isEqualTo(PdfError.PDF_DAMAGED);
    assertThat(refusal(plain().object(2, "<< /Type /Pages /Kids [" + many + "] /Count 1 >>")))
        .isEqualTo(PdfError.PDF_DAMAGED);
  }

  @Test
  void refusesFormsThatDrawThemselves() {
    String form =
        stream(
            "/Type /XObject /Subtype /Form /Resources << /XObject << /X1 6 0 R >> >>",
            "/X1 Do /X1 Do");

    assertThat(refusal(drawing("/X1 Do").add(form))).isEqualTo(PdfError.PDF_TOO_DEEP);
  }

  @Test
  void refusesMoreTextAndMorePagesThanTheLimits() {
    PdfFile pages = plain();
    StringBuilder kids = new StringBuilder();
    for (int number = 6; number < 56; number++) {
      pages.add("<< /Type /Page /MediaBox [0 0 10 10] >>");
      kids.append(number).append(" 0 R ");
    }
    pages.object(2, "<< /Type /Pages /Count 50 /Kids [" + kids + "] >>");

    assertThat(refusal(pages)).isEqualTo(PdfError.PDF_TOO_MANY_PAGES);
    assertThat(refusal(drawing(text(50, 700, "x".repeat(20_000)))))
        .isEqualTo(PdfError.PDF_TOO_MUCH_TEXT);
  }

  @Test
  void refusesWhatTakesTooLong() {
    PdfFile file = drawing("0 0 m\n".repeat(400_000));
    DocumentException refused =
        catchThrowableOfType(
            DocumentException.class,
            () ->
                PdfText.read(
                    file.document(), Origin.file("PDF"), SMALL.withTime(Duration.ofMillis(1))));

    assertThat(refused.code()).isEqualTo(PdfError.PDF_TOO_SLOW);
  }

  @Test
  void readsADocumentWithAScriptWithoutRunningIt() {
    PdfFile file =
        plain()
            .object(
                1,
                "<< /Type /Catalog /Pages 2 0 R"
                    + " /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>");

    assertThat(read(file.bytes()).lines().get(0).text()).isEqualTo("uno");
  }

  @Test
  void endsAsThisLibraryEndsWhateverByteIsChanged() {
    byte[] whole =
        drawing(text(50, 700, "uno") + "/X1 Do")
            .add(stream("/Subtype /Form /Filter /FlateDecode", deflated(text(50, 600, "dos"))))
            .bytes();
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      try {
        read(changed);
      } catch (DocumentException refused) {
        assertThat(refused.code()).isNotNull();
      }
    }
  }
}
