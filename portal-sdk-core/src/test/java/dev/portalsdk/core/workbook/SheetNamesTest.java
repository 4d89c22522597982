package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {

  private final SheetNames names = new SheetNames();

  @ParameterizedTest
  @CsvSource({
    "Facturas, Facturas",
    "a/b\\c?d*e[f]g:h, a b c d e f g h",
    "' Facturas ', Facturas",
    "'', Hoja",
    "History, History (2)",
    "Comprobantes de egreso de Mutual SER, Comprobantes de egreso de Mutua"
  })
  void makesANameThatExcelTakes(String wanted, String legal) {
    assertThat(names.next(wanted)).isEqualTo(legal);
  }

  @Test
  void leavesNoQuoteAtAnEnd() {
    assertThat(names.next("'Facturas'")).isEqualTo("Facturas");
    assertThat(names.next("''")).isEqualTo("Hoja");
  }

  @Test
  void leavesNoQuoteAtAnEndThatASpaceHid() {
    assertThat(names.next(" 'Facturas' ")).isEqualTo("Facturas");
    assertThat(names.next("x".repeat(27) + "'yyy' ")).isEqualTo("x".repeat(27) + "'yyy");
    assertThat(names.next("' [ '")).isEqualTo("Hoja");
  }

  @Test
  void cutsNoCharacterInHalf() {
    assertThat(names.next("x".repeat(30) + "\uD83D\uDE00")).isEqualTo("x".repeat(30));
  }

  @Test
  void numbersANameThatIsTakenWhateverItsCase() {
    assertThat(names.next("Facturas")).isEqualTo("Facturas");
    assertThat(names.next("FACTURAS")).isEqualTo("FACTURAS (2)");
    assertThat(names.next("Facturas")).isEqualTo("Facturas (3)");
  }

  @Test
  void makesRoomForTheNumberInALongName() {
    String longest = "x".repeat(31);

    assertThat(names.next(longest)).isEqualTo(longest);
    assertThat(names.next(longest)).isEqualTo("x".repeat(27) + " (2)");
  }

  @Test
  void replacesWhatNobodyCanSee() {
    assertThat(names.next("a\u0000b\uD83Dc\nd")).isEqualTo("a b c d");
  }
}
