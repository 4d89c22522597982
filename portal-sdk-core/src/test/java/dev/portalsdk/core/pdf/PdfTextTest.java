package dev.portalsdk.core.pdf;

import static dev.portalsdk.core.pdf.PdfFile.drawing;
import static dev.portalsdk.core.pdf.PdfFile.page;
import static dev.portalsdk.core.pdf.PdfFile.stream;
import static dev.portalsdk.core.pdf.PdfFile.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTextTest {

  private static final Columns LABELS =
      Columns.builder().column("CUIT").column("Razón social").build();
  private static final Columns TABLE =
      Columns.builder().key("CUIL").column("Nombre").column("Importe").build();
  private static final String HEADERS =
      text(50, 700, "CUIL") + text(150, 700, "Nombre") + text(300, 700, "Importe");

  private static List<String> lines(String content) {
    return drawing(content).read().lines().stream().map(PdfLine::text).toList();
  }

  private static Page<List<String>> table(String content, String... ends) {
    return drawing(content)
        .read()
        .table(TABLE, ends)
        .read(
            PageRequest.first(),
            row -> List.of(row.text("CUIL"), row.text("Nombre"), row.text("Importe")));
  }

  @Test
  void readsLinesFromTopToBottomWhateverTheOrderOfDrawing() {
    assertThat(lines(text(50, 600, "tres") + text(200, 700, "dos") + text(50, 700, "uno")))
        .containsExactly("uno dos", "tres");
  }

  @Test
  void joinsWhatIsKernedAndPartsWhatStandsApart() {
    PdfLine line =
        drawing("BT /F1 10 Tf 50 700 Td [(Co) 20 (bert) -250 (ura) -3000 (total)] TJ ET")
            .read()
            .lines()
            .get(0);

    assertThat(line.texts()).containsExactly("Cobert ura", "total");
    assertThat(line.pieces().get(0).left()).isEqualTo(50);
    assertThat(line.baseline()).isEqualTo(700);
    assertThat(line.size()).isEqualTo(10);
  }

  @Test
  void readsAccentsOfTheEncodingAndOfADifference() {
    String font = PdfFile.FONT.replace("/WinAnsiEncoding", "<< /Differences [65 /ntilde] >>");

    assertThat(lines(text(50, 700, "Alcal\u00e1 \u00f1"))).containsExactly("Alcalá ñ");
    assertThat(drawing(text(50, 700, "AB")).object(4, font).read().lines().get(0).text())
        .isEqualTo("ñB");
  }

  @Test
  void readsWhatFormsDraw() {
    String form =
        stream("/Type /XObject /Subtype /Form /Matrix [1 0 0 1 0 -100]", text(50, 700, "del form"));

    assertThat(drawing("/X1 Do").add(form).read().lines().get(0).baseline()).isEqualTo(600);
  }

  @Test
  void turnsAPageAsItsReaderDoes() {
    String upwards = "BT /F1 10 Tf 0 1 -1 0 100 50 Tm (girada) Tj ET";
    PdfLine line = page("/Rotate 90", upwards).read().lines().get(0);

    assertThat(line.text()).isEqualTo("girada");
    assertThat(line.pieces().get(0).left()).isEqualTo(50);
  }

  @Test
  void keepsWhatStandsAcrossThePageApart() {
    String across = "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (ANULADO) Tj ET\n";

    assertThat(lines(across + text(50, 100, "uno"))).containsExactly("uno", "ANULADO");
  }

  @Test
  void passesOverWhatNobodySeesAndSaysSo() {
    List<String> notices = new ArrayList<>();
    String hidden = "BT 3 Tr /F1 10 Tf 50 600 Td (oculto) Tj ET " + text(900, 600, "afuera");
    PdfText read =
        PdfText.read(
            drawing(text(50, 700, "uno") + hidden).document(),
            Origin.file("PDF", notices::add),
            PdfLimits.DEFAULT);

    assertThat(read.lines()).hasSize(1);
    assertThat(notices).containsExactly("text that nobody sees passed over");
  }

  @Test
  void readsATextOnceThatIsWrittenTwiceToBeBold() {
    assertThat(lines(text(50, 700, "CUIT:") + text(50.4, 700, "CUIT:"))).containsExactly("CUIT:");
  }

  @Test
  void readsNarrowLettersThatStandByThemselvesTwice() {
    String letters = "BT /F1 10 Tf 60 Tz 50 700 Td [(C) (a) (s) (t) (i) (l) (l) (o)] TJ ET";

    assertThat(lines(letters)).containsExactly("Castillo");
  }

  @Test
  void knowsNoCharacterOfAFontThatIsNotThere() {
    assertThat(lines("BT /F9 10 Tf 50 700 Td (uno) Tj ET")).containsExactly("\uFFFD".repeat(3));
    assertThat(lines("BT 50 700 Td /F9 10 Tf (uno) Tj ET")).containsExactly("\uFFFD".repeat(3));
  }

  @Test
  void findsWhatIsHiddenFromOldReaders() {
    String font = PdfFile.FONT.replace("/WinAnsiEncoding", "<< /Differences [65 /ntilde] >>");
    byte[] hybrid =
        drawing(text(50, 700, "A"))
            .object(4, font)
            .add(stream("/Type /ObjStm /N 1 /First 4", "4 0 " + font))
            .hybrid(4, 6);

    assertThat(PdfText.read(PortalDocument.of("a.pdf", hybrid)).lines().get(0).text())
        .isEqualTo("ñ");
  }

  @Test
  void findsValuesByTheirLabelsOverSeveralLines() {
    String content =
        text(50, 700, "CUIT: 30-71234567-1")
            + text(50, 680, "RAZON SOCIAL")
            + text(150, 680, "Sanatorio")
            + text(150, 668, "del Litoral")
            + text(150, 640, "otra cosa");

    assertThat(drawing(content).read().fields(LABELS).text("CUIT")).isEqualTo("30-71234567-1");
    assertThat(drawing(content).read().fields(LABELS).text("Razón social"))
        .isEqualTo("Sanatorio del Litoral");
  }

  @Test
  void refusesALabelThatStandsThereTwiceOrNotAtAll() {
    String content = text(50, 700, "CUIT: 1") + text(50, 680, "CUIT: 2");

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> drawing(content).read().fields(LABELS).text("CUIT"))
        .withMessage("PDF: the label CUIT stands there twice");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> drawing(content).read().fields(LABELS).text("Razón social"))
        .withMessageContaining("the label Razón social is not there");
  }

  @Test
  void readsRowsBelowTheirHeadersToTheEndThatIsNamed() {
    String rows =
        text(50, 680, "1") + text(150, 680, "Uno") + text(150, 669, "Dos") + text(310, 680, "5,00");

    assertThat(table(HEADERS + rows + text(50, 640, "Total 5,00"), "Total").items())
        .containsExactly(List.of("1", "Uno Dos", "5,00"));
  }

  @Test
  void failsARowWithAPieceUnderTwoHeadersOrNone() {
    String wide = text(50, 680, "1") + text(150, 680, "x".repeat(40));
    String between = text(50, 660, "2") + text(220, 660, "xx");

    assertThat(table(HEADERS + wide + between).failures())
        .extracting("code")
        .containsExactly(ErrorCode.CELL_COUNT, ErrorCode.CELL_COUNT);
    assertThat(table(HEADERS + wide).failures().get(0).location()).hasToString("page 1, line 2");
  }

  @Test
  void saysWhichHeaderIsMissingOrDoubled() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> table(text(50, 700, "CUIL") + text(150, 700, "Nombre")))
        .withMessageContaining("missing: Importe");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> table(HEADERS + text(400, 700, "Importe")))
        .withMessageContaining("doubled: Importe");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(
            () ->
                drawing(text(50, 700, "uno"))
                    .read()
                    .table(TABLE)
                    .read(PageRequest.first(), Row::shown))
        .withMessageContaining("no table with the headers");
  }
}
