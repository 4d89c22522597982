package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.workbook.WorkbookFile.hiddenRow;
import static dev.portalsdk.core.workbook.WorkbookFile.number;
import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.page.RowFailure;
import org.junit.jupiter.api.Test;

class CuilRosterTest {

  private static final Cuil FIRST = Cuil.parse("20-11111111-2");
  private static final Cuil SECOND = Cuil.parse("27-35215358-9");

  private static CuilRoster roster(WorkbookFile file) {
    try (Workbook workbook = file.open()) {
      return CuilRoster.of(workbook);
    }
  }

  @Test
  void readsNumbersAndTextsWithAndWithoutHyphensBelowTheirHeader() {
    CuilRoster roster =
        roster(
            WorkbookFile.of(
                row(1, "Nómina 2025"),
                row(3, "Nombre", "N° C.U.I.L.", "Importe"),
                row(4, "A", number("2.0111111112E10"), number("1")),
                row(5, "B", "27-35215358-9", number("2")),
                row(6, "C", "27352153589", number("3")),
                row(7, "D", "20-11111111-3", number("4")),
                hiddenRow(8, "E", "20-11111111-2"),
                row(10, "", "Total: 4")));
    assertThat(roster.cuils()).containsExactly(FIRST, SECOND);
    assertThat(roster.doubled()).containsExactly(SECOND);
    RowFailure failure = roster.failures().get(0);
    assertThat(failure.location()).hasToString("Hoja1!B7");
    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_IDENTIFIER);
    assertThat(failure.toString()).doesNotContain("11111111");
    assertThat(roster.completeness()).hasToString("UNPROVEN, 3 read, 1 failed, 1 hidden");
  }

  @Test
  void passesOverAHeaderThatStandsThereAgain() {
    CuilRoster roster =
        roster(
            WorkbookFile.of(
                row(1, "Nombre", "CUIL"),
                row(2, "A", "20111111112"),
                row(4, "Nombre", "CUIL"),
                row(5, "B", "27352153589"),
                row(6, "C", "sin CUIL")));
    assertThat(roster.cuils()).containsExactly(FIRST, SECOND);
    assertThat(roster.failures())
        .extracting(failure -> failure.location().text())
        .containsExactly("Hoja1!B6");
  }

  @Test
  void findsTheColumnWithoutAHeader() {
    CuilRoster roster =
        roster(
            WorkbookFile.of(
                    row(1, "Personal de planta"),
                    row(2, number("30712345671"), number("20111111112")),
                    row(3, number("30712345671"), number("27352153589")))
                .sheet("Otra", row(1, "nada"))
                .sheet("Hoja3", row(1, "20111111112"), row(2, "27352153588"), row(3, "sin dato")));
    assertThat(roster.cuils()).containsExactly(FIRST, SECOND);
    assertThat(roster.doubled()).containsExactly(FIRST);
    assertThat(roster.failures())
        .extracting(failure -> failure.location().text())
        .containsExactly("Hoja3!A2", "Hoja3!A3");
  }

  @Test
  void prefersAHeaderToAColumnThatHasMore() {
    CuilRoster roster =
        roster(
            WorkbookFile.of(
                row(1, "Responsable", "CUIL"),
                row(2, "27352153589", "20111111112"),
                row(3, "27352153589", "")));
    assertThat(roster.cuils()).containsExactly(FIRST);
  }

  @Test
  void guessesNeitherBetweenTwoColumnsNorWhereThereIsNone() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> roster(WorkbookFile.of(row(1, "20111111112", "27352153589"))))
        .withMessageContaining("two columns");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> roster(WorkbookFile.of(row(1, "a"))))
        .withMessageContaining("no sheet has a column of CUILs");
  }
}
