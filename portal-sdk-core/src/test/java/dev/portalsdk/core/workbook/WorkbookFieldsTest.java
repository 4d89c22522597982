package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.money.Currencies.COP;
import static dev.portalsdk.core.workbook.WorkbookFile.day;
import static dev.portalsdk.core.workbook.WorkbookFile.number;
import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.LabelledFields;
import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkbookFieldsTest {

  private static final Columns LABELS =
      Columns.builder()
          .column("Nombre del Banco", "Banco")
          .column("Fecha")
          .column("Total Pagado")
          .column("Cuenta")
          .build();

  private static LabelledFields fields(String... rows) {
    try (Workbook workbook = WorkbookFile.of(rows).styles().open()) {
      return workbook.fields(LABELS);
    }
  }

  @Test
  void findsValuesBesideTheirLabelsAndWithinThem() {
    LabelledFields voucher =
        fields(
            row(1, "NOMBRE DEL BANCO:", "", "BANCO DE OCCIDENTE"),
            row(2, "Fecha:", day("45846"), "Cuenta :", number("4711")),
            row(3, "Total pagado: 1.234,50"),
            row(5, "Factura", "Fecha"),
            row(6, "F1", "09/07/2025"));
    assertThat(voucher.text("Nombre del Banco")).isEqualTo("BANCO DE OCCIDENTE");
    assertThat(voucher.date("Fecha", Dates::slashed)).isEqualTo(LocalDate.of(2025, 7, 8));
    assertThat(voucher.amount("Total Pagado", AmountStyle.ES_GROUPED, COP))
        .isEqualTo(Money.parse("COP 1234.50"));
    assertThat(voucher.<String>read("Cuenta", text -> text + "!")).isEqualTo("4711!");
  }

  @Test
  void readsTheNumberOfACell() {
    LabelledFields voucher = fields(row(1, "Total Pagado:", number("1234.5")));
    assertThat(voucher.amount("Total Pagado", AmountStyle.ES_GROUPED, COP))
        .isEqualTo(Money.parse("COP 1234.50"));
    assertThat(voucher.find("Cuenta")).isEmpty();
    assertThat(voucher.has("Cuenta")).isFalse();
  }

  @Test
  void reportsALabelThatStandsThereTwice() {
    LabelledFields voucher = fields(row(1, "Cuenta:", "1"), row(2, "Cuenta:", "1"));
    assertThat(voucher.has("Cuenta")).isTrue();
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> voucher.text("Cuenta"))
        .withMessage("workbook: the label Cuenta stands there twice");
  }

  @Test
  void saysWhichLabelIsMissingOrHasNoSuchValue() {
    LabelledFields voucher = fields(row(1, "Total Pagado:", "planturrica"));
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> voucher.text("Cuenta"))
        .withMessage("workbook: the label Cuenta is not there");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> voucher.amount("Total Pagado", AmountStyle.ES_GROUPED, COP))
        .withMessageContaining("the value of Total Pagado cannot be read")
        .withMessageNotContaining("planturrica");
  }

  @Test
  void takesNoLabelForTheValueOfAnother() {
    LabelledFields voucher = fields(row(1, "Nombre del Banco:", "Cuenta:", "17"));
    assertThat(voucher.text("Nombre del Banco")).isEmpty();
    assertThat(voucher.text("Cuenta")).isEqualTo("17");
  }
}
