package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.workbook.WorkbookFile.formula;
import static dev.portalsdk.core.workbook.WorkbookFile.number;
import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.table.Cell;
import dev.portalsdk.core.table.Columns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in cells, however a sheet writes it: in pieces, below its like, by an index. */
class SheetTextsTest {

  private static final Columns COLUMNS = Columns.builder().column("V").column("W").build();
  private static final String SHARED = "<c t=\"s\"><v>%s</v></c>";

  private static List<Cell> cells(WorkbookFile file) {
    try (Workbook workbook = file.styles().open()) {
      return workbook.tables(COLUMNS).read(row -> row.cell("V")).items();
    }
  }

  private static List<Cell> cells(String... below) {
    String[] rows = new String[below.length + 1];
    rows[0] = row(1, "V", "W");
    for (int i = 0; i < below.length; i++) {
      rows[i + 1] = row(i + 2, below[i], "x");
    }
    return cells(WorkbookFile.of(rows).sharedTexts("<si><t>uno</t></si>", "<si><t>dos</t></si>"));
  }

  private static List<String> texts(String... below) {
    return cells(below).stream().map(Cell::text).toList();
  }

  @Test
  void takesATextBelowItsLikeForTheSameCell() {
    List<Cell> cells = cells("Pagada", "Pagada", "Pagado", "Pagada", "Pagada");
    assertThat(cells)
        .extracting(Cell::text)
        .containsExactly("Pagada", "Pagada", "Pagado", "Pagada", "Pagada");
    assertThat(cells.get(1)).isSameAs(cells.get(0));
    assertThat(cells.get(4)).isSameAs(cells.get(3)).isNotSameAs(cells.get(0));
  }

  @Test
  void tellsATextFromTheSameTextThatAFormulaGave() {
    List<Cell> cells = cells("x", formula("str", "<v>x</v>"), "x", formula("str", "<v>x</v>"));
    assertThat(cells).extracting(Cell::text).containsOnly("x");
    assertThat(cells).extracting(Cell::calculated).containsExactly(false, true, false, true);
  }

  @Test
  void keepsNoLongTextForTheRowBelow() {
    String text = "x".repeat(65);
    List<Cell> cells = cells(text, text);
    assertThat(cells).extracting(Cell::text).containsExactly(text, text);
    assertThat(cells.get(1)).isNotSameAs(cells.get(0));
  }

  @Test
  void mixesNoColumns() {
    WorkbookFile file = WorkbookFile.of(row(1, "V", "W"), row(2, "a", "b"), row(3, "b", "a"));
    assertThat(cells(file)).extracting(Cell::text).containsExactly("a", "b");
  }

  @Test
  void findsSharedTextsByTheirIndex() {
    assertThat(texts(SHARED.formatted("1"), SHARED.formatted(" 1 "), SHARED.formatted("\n0")))
        .containsExactly("dos", "dos", "uno");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "-1", "x", "1x", "1 0", "1.0", "99999999999999999999"})
  void refusesAnIndexThatNoSharedTextHas(String index) {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> cells(SHARED.formatted(index)))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(WorkbookError.WORKBOOK_DAMAGED));
  }

  @Test
  void joinsTheTextBetweenCommentsAndReferences() {
    assertThat(texts("a<!-- no -->b", "<![CDATA[a<]]>b", "&#97;&amp;b", "a<?no?>b"))
        .containsExactly("ab", "a<b", "a&b", "ab");
  }

  @Test
  void joinsTheDigitsBetweenComments() {
    assertThat(texts(number("1<!-- -->2"), number("<![CDATA[1]]>3.5"), number(" 1&#52; ")))
        .containsExactly("12", "13.5", "14");
  }

  @Test
  void readsATextThatTheParserGivesInPieces() {
    String text = "0123456789".repeat(3_000);
    assertThat(texts(text, "corto")).containsExactly(text, "corto");
  }

  @Test
  void refusesElementsWithinAValue() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> cells(number("1<b/>2")))
        .withMessageContaining("XML of a part is broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A02", "A3", "A2x", "A22", "a2", "2", "", "A2147483650", "AAAAA2"})
  void refusesAPlaceThatIsNotInItsRow(String place) {
    WorkbookFile file =
        WorkbookFile.of(row(1, "V", "W"), "<row r=\"2\"><c r=\"" + place + "\"><v>1</v></c></row>");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> cells(file))
        .satisfies(
            refused ->
                assertThat(refused.code())
                    .isIn(WorkbookError.WORKBOOK_DAMAGED, WorkbookError.WORKBOOK_TOO_MANY_COLUMNS));
  }

  @Test
  void readsRowsOfMoreAndOfFewerCellsInTurn() {
    WorkbookFile file =
        WorkbookFile.of(
            row(1, "", "V", "W"),
            row(2, "", "a", "b"),
            row(3, "", "", "c"),
            row(4, "x", "d", "e", "y", "z"),
            row(5, "", "f"),
            row(6, "", "g", "h"),
            row(7, "x", "i"));
    try (Workbook workbook = file.open()) {
      assertThat(workbook.tables(COLUMNS).read(row -> row.text("V") + "|" + row.text("W")).items())
          .containsExactly("a|b", "|c", "d|e", "f|", "g|h", "i|");
    }
  }
}
