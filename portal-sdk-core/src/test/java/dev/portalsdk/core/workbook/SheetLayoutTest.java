package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.table.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetLayoutTest {

  @Test
  void namesItsColumnsForPeopleAndForPrograms() {
    assertThat(Bill.LAYOUT.sheet()).isEqualTo("Facturas");
    assertThat(Bill.LAYOUT.headers()).startsWith("Número", "Detalle", "Fecha").hasSize(9);
    assertThat(Bill.LAYOUT.fields()).startsWith("number", "text", "issued").hasSize(9);
    assertThat(Bill.LAYOUT.keys()).containsExactly("Número");
  }

  @Test
  void refusesAmountsWithoutTheirCurrency() {
    assertThatThrownBy(() -> builder().column("Importe", "total", CellKind.AMOUNT, Bill::total))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A column before 'Importe' has to hold the currency");
  }

  @Test
  void refusesTwoColumnsOfOneName() {
    SheetLayout.Builder<Bill> one = builder().column("Número", "n", CellKind.TEXT, Bill::number);

    assertThatThrownBy(() -> one.column("NUMERO", "m", CellKind.TEXT, Bill::number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There are two columns 'NUMERO'");
    assertThatThrownBy(() -> one.column("Otro", "n", CellKind.TEXT, Bill::number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Number", "1st", "with space", "número"})
  void refusesAFieldThatProgramsCannotUse(String field) {
    assertThatThrownBy(() -> builder().column("Número", field, CellKind.TEXT, Bill::number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToAddUpWhatHasNoSum() {
    assertThatThrownBy(
            () -> builder().column("Número", "n", CellKind.TEXT, Bill::number).totalled())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Amounts and counts have a total, not 'Número'");
  }

  @Test
  void refusesMoreColumnsThanASheetHas() {
    SheetLayout.Builder<String> layout = SheetLayout.builder("Ancha");
    for (int i = 1; i <= 16_384; i++) {
      layout.column("C" + i, "c" + i, CellKind.TEXT, text -> text);
    }

    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout.column("Una más", "more", CellKind.TEXT, text -> text))
        .withMessageContaining("16384");
  }

  @Test
  void refusesALayoutWithoutColumns() {
    assertThatThrownBy(() -> builder().build()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> builder().key()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @SuppressWarnings("NullAway")
  void namesTheColumnThatGivesNull() {
    SheetLayout<Bill> layout =
        builder().column("Número", "n", CellKind.TEXT, bill -> (String) null).build();

    assertThatThrownBy(() -> csv(layout, Bill.of("a")))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Número");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "credit", "NOTA DE CRÉDITO"})
  void refusesACodeThatProgramsCannotTellApart(String code) {
    assertThatThrownBy(() -> Term.of("Nota de crédito", code))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesAuthorisationsAsThePortalShowsThem() throws IOException {
    Authorization one = new Authorization(Shown.of(Map.of("NÚMERO", "A-1", "FECHA", "08/07/2025")));
    Authorization other = new Authorization(Shown.of(Map.of("NÚMERO", "A-2")));

    assertThat(csv(CoreSheets.authorizations(List.of("NÚMERO", "FECHA")), one, other))
        .isEqualTo("\uFEFFNÚMERO;FECHA\r\nA-1;08/07/2025\r\nA-2;\r\n");
  }

  private static SheetLayout.Builder<Bill> builder() {
    return SheetLayout.builder("Facturas");
  }

  @SafeVarargs
  private static <T> String csv(SheetLayout<T> layout, T... items) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.spanish().writeTo(out, layout, List.of(items));
    return out.toString(StandardCharsets.UTF_8);
  }
}
