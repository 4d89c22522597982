package dev.portalsdk.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {

  @Test
  void namesTheCellOfASheet() {
    assertThat(Location.sheetCell("Hoja1", 2, 7)).hasToString("Hoja1!C7");
    assertThat(Location.sheetCell("x", 25, 1)).hasToString("x!Z1");
    assertThat(Location.sheetCell("x", 26, 1)).hasToString("x!AA1");
    assertThat(Location.sheetCell("x", 701, 1)).hasToString("x!ZZ1");
    assertThat(Location.sheetCell("x", 702, 1)).hasToString("x!AAA1");
    assertThat(Location.sheetCell("x", 16_383, 1_048_576)).hasToString("x!XFD1048576");
  }

  @Test
  void masksANumberInASheetsNameAndKeepsItOnOneLine() {
    assertThat(Location.sheetCell("CUIL 20-11111111-2\n", 0, 1))
        .hasToString("CUIL ##-########-#?!A1");
    assertThat(Location.sheetCell("2025-07", 0, 1)).hasToString("2025-07!A1");
  }
}
