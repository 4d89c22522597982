package dev.portalsdk.core.spi.html;

import static dev.portalsdk.core.money.Currencies.COP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.LabelledFields;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFieldsTest {

  private static final Columns LABELS =
      Columns.builder().column("Nombre del Banco", "Banco").column("Total Pagado").build();

  private static HtmlPage page(String body) {
    String html = "<!doctype html><html><body>" + body + "</body></html>";
    return HtmlPage.saved(html.getBytes(StandardCharsets.UTF_8));
  }

  private static LabelledFields fields(String body) {
    return page(body).fields(LABELS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>NOMBRE DEL BANCO:<td>BANCO X<td>Total pagado:<td>1.234,50</table>",
        "<dl><dt>Banco<dd>BANCO X<dt>Total Pagado<dd>1.234,50</dl>",
        "<p>Nombre del Banco: <b>BANCO X</b></p><ul><li>Total Pagado: $ 1.234,50",
        "<div><div>Banco:</div><div>BANCO X</div></div><h2>Total Pagado: 1.234,50</h2>",
        "<table><tr><td><table><tr><td>Banco:<td>BANCO X</table><td><p>Total Pagado: 1.234,50</table>"
      })
  void findsThemWherePagesPutThem(String body) {
    LabelledFields voucher = fields(body);
    assertThat(voucher.text("Nombre del Banco")).isEqualTo("BANCO X");
    assertThat(voucher.<String>read("Total Pagado", text -> text.replace("$ ", "")))
        .isEqualTo("1.234,50");
  }

  @Test
  void passesOverWhatNobodySees() {
    LabelledFields voucher =
        fields(
            "<table><tr style='display:none'><td>Banco:<td>OTRO<tr><td>Banco:<td>BANCO X</table>"
                + "<p hidden>Total Pagado: 1</p>");
    assertThat(voucher.text("Nombre del Banco")).isEqualTo("BANCO X");
    assertThat(voucher.has("Total Pagado")).isFalse();
  }

  @Test
  void reportsADoubledLabel() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> fields("<p>Banco: A</p><p>Banco: B</p>").text("Nombre del Banco"))
        .withMessage("saved page: the label Nombre del Banco stands there twice");
  }

  @Test
  void readsAmountsAndDatesOfCellsThatHoldTextsAlone() {
    Columns columns = Columns.builder().column("Fecha").column("Valor").build();
    assertThat(
            page("<table><tr><th>Fecha<th>Valor<tr><td>08/07/2025<td>$1.234,50</table>")
                .table(columns)
                .read(
                    PageRequest.first(),
                    (Row row) ->
                        row.date("Fecha", Dates::slashed)
                            + " "
                            + row.amount("Valor", AmountStyle.ES_GROUPED, COP))
                .items())
        .containsExactly(LocalDate.of(2025, 7, 8) + " " + Money.parse("COP 1234.50"));
  }
}
