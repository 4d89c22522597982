package dev.portalsdk.core.spi.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Table;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  private static final Columns COLUMNS =
      Columns.builder().key("NÚMERO", "N°").column("IMPORTE").column("DÉBITO").build();

  private final List<String> notices = new ArrayList<>();

  @Test
  void readsATableByItsHeadersWhateverTheirOrder() {
    assertThat(read("<tr><th>Número<th>IMPORTE<th>Débito", "<tr><td>1<td>2<td>3"))
        .containsExactly("1|2|3");
    assertThat(read("<tr><th>débito<th>NUMERO<th>Importe", "<tr><td>3<td>1<td>2"))
        .containsExactly("1|2|3");
    assertThat(
            read(
                "<tr><td> n° <td>IMPORTE:<td>DÉ&nbsp;BITO".replace("&nbsp;", ""),
                "<tr><td>1<td>2<td>3"))
        .containsExactly("1|2|3");
  }

  @Test
  void readsPastAnAddedColumnAndSaysSo() {
    assertThat(read("<tr><th>NÚMERO<th>MONEDA<th>IMPORTE<th>DÉBITO", "<tr><td>1<td>ARS<td>2<td>3"))
        .containsExactly("1|2|3");
    assertThat(notices).containsExactly("added column: MONEDA");
  }

  @Test
  void namesTheMissingHeaderAndTheNearestOne() {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read("<tr><th>NÚMERO<th>IMPORTES<th>DÉBITO", ""))
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.PAGE_CHANGED))
        .withMessageContaining("missing: IMPORTE (nearest: IMPORTES)");
  }

  @Test
  void quotesNothingOfTheHeaderRowThatMayBePersonalOrBreakALog() {
    String headers = "<tr><th>NÚM&#27;ERO<th>IMPORTE<th>DÉBITO<th>&#x202e;DNI 20123456";
    assertThat(read(headers.replace("&#27;", ""), "<tr><td>1<td>2<td>3<td>4")).hasSize(1);
    assertThat(notices).containsExactly("added column: ?DNI ########");
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(headers, ""))
        .withMessageContaining("missing: NÚMERO (nearest: NÚM?ERO)");
  }

  @Test
  void refusesAHeaderThatStandsTwiceInAnotherSpelling() {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page(table("<tr><th>NÚMERO<th>Numero:", "")).onlyTable())
        .withMessageContaining("doubled: NÚMERO");
  }

  @Test
  void quotesNoNumberOfATableWithoutHeaders() {
    String row = "<tr><th>20123456<th>20123456";
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page(table(row, "")).onlyTable())
        .withMessageNotContaining("20123456");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO<th>IMPORTE",
        "<tr><th>NÚMERO<th>N°<th>IMPORTE<th>DÉBITO",
        "",
        "<tr><td>1<td>2<td>3"
      })
  void refusesADoubledOrAbsentHeaderRow(String header) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(header, "<tr><td>1<td>2<td>3<td>4"));
  }

  @Test
  void refusesAPageWhoseTableAScriptWouldMake() {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page("<html><body><script>draw()</script></body></html>").table(COLUMNS))
        .withMessageContaining("no table");
  }

  @Test
  void refusesTwoTablesWithTheSameHeaders() {
    String table = "<table><tr><th>NÚMERO<th>IMPORTE<th>DÉBITO</table>";
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page("<html>" + table + table + "</html>").table(COLUMNS))
        .withMessageContaining("two tables");
  }

  @Test
  void readsTheRowsOfATableItselfAndNotThoseWithinItsCells() {
    String inner = "<table><tr><td>9<td>9<td>9</table>";
    String outer =
        "<table><tr><td><table id=data><tr><th>NÚMERO<th>IMPORTE<th>DÉBITO"
            + "<tr><td>1<td>2<td>"
            + inner
            + "</table></table>";
    Page<String> rows = numbers(page("<html>" + outer + "</html>").table(COLUMNS));
    assertThat(rows.items()).containsExactly("1|2|9 9 9");
  }

  @Test
  void passesOverARowThatNobodySeesAndSaysSo() {
    assertThat(
            read(
                "<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO",
                "<tr><td>1<td>2<td>3<tr style='display: none'><td>4<td>5<td>6<tr hidden><td>7"))
        .containsExactly("1|2|3");
    assertThat(notices).contains("hidden row passed over");
  }

  @Test
  void countsRowsThatNobodySeesAlsoWhereTheirSectionIsHidden() {
    String html =
        table(
            "<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO<tr><td>1<td>2<td>3",
            "<tbody hidden><tr><td>4<td>5<td>6<tr><td>7<td>8<td>9</tbody>");
    Page<String> page =
        numbers(HtmlPage.saved(html.getBytes(StandardCharsets.UTF_8)).table(COLUMNS));

    assertThat(page.items()).containsExactly("1|2|3");
    assertThat(page.completeness().hidden()).isEqualTo(2);
    assertThat(page.completeness().toString()).contains("2 hidden");
  }

  @Test
  void readsTheRangeBesideTheTableAndNotWithinItsCells() {
    String rows = "<tr><td>1<td>2<td>FC 25-43905 de 2025";
    String header = "<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO";
    String html = table(header, rows);
    String ranged = html.replace("</table>", "</table><p>1 - <b>1</b> de 10.234 elementos");
    String doubled = html.replace("</table>", "</table><p>1-1 de 1<p>1-1 de 2");

    assertThat(numbers(page(html).table(COLUMNS)).extent()).isEmpty();
    assertThat(numbers(page(ranged).table(COLUMNS)).extent()).hasValue(new Extent(1, 1, 10234));
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page(doubled).table(COLUMNS));
  }

  @Test
  void namesNoTextOfARowOfDataAsTheNearestHeader() {
    String html = table("<tr><td>IMPORTES<td>ROMERO<td>X", "<tr><td>NUMEROS<td>PEREZ<td>Y");
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page(html).table(COLUMNS))
        .satisfies(changed -> assertThat(changed.getMessage()).doesNotContain("ROMERO", "nearest"));
  }

  @Test
  void givesNoKeyToARowWhoseCellsMayHaveShifted() {
    Page<String> page =
        numbers(
            page(table("<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO", "<tr><td>2<td>3")).table(COLUMNS));
    assertThat(page.failures().get(0).key()).isEmpty();
  }

  @Test
  void findsTheLinksOfALargePageInNoTime() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      rows.append("<tr><td><a href='x").append(i).append("'>a</a><td>2<td>3");
    }
    Page<String> page =
        page(table("<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO", rows.toString()))
            .table(COLUMNS)
            .read(PageRequest.first(), row -> row.cell("NÚMERO").links().get(0).target());
    assertThat(page.items()).hasSize(5_000).startsWith("https://toy.example/x0");
  }

  @Test
  void takesACharsetThatIsNoneForNotDeclared() {
    String html = table("<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO", "<tr><td>ñ<td>á<td>é");
    String odd = html.replace("<html>", "<html><meta charset='_utf8'>");
    assertThat(numbers(HtmlPage.saved(odd.getBytes(StandardCharsets.UTF_8)).table(COLUMNS)).items())
        .containsExactly("ñ|á|é");
  }

  @Test
  void neverPutsAReplacementForALetter() {
    byte[] bytes = table("<tr><th>N", "").getBytes(StandardCharsets.ISO_8859_1);
    bytes[bytes.length - 20] = (byte) 0x81;
    assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> HtmlPage.saved(bytes));
  }

  @Test
  void refusesATextThatWouldNameTwoColumns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COLUMNS.withAliases(Map.of("IMPORTE", List.of("Débito"))));
    assertThat(COLUMNS.withAliases(Map.of("débito", List.of("X"))).match(List.of("X")))
        .satisfies(match -> assertThat(match.missing()).containsExactly("NÚMERO", "IMPORTE"));
  }

  @Test
  void makesAFailureOfARowThatIsCutShort() {
    Page<String> page =
        page(table("<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO", "<tr><td>1<td>2<td>3<tr><td>4<td>5"))
            .table(COLUMNS)
            .read(PageRequest.first(), HtmlPageTest::joined);
    assertThat(page.items()).containsExactly("1|2|3");
    assertThat(page.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.code()).isEqualTo(ErrorCode.CELL_COUNT);
              assertThat(failure.location().text()).isEqualTo("row 2");
              assertThat(failure.key()).isEmpty();
              assertThat(failure.shown()).containsEntry("IMPORTE", "5");
              assertThat(failure.toString()).doesNotContain("4,");
            });
  }

  @Test
  void refusesAPageWithoutItsEnd() {
    String whole = table("<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO", "<tr><td>1<td>2<td>3");
    String cut = whole.substring(0, whole.length() - 9);
    assertThatExceptionOfType(PortalUnavailableException.class)
        .isThrownBy(() -> page(cut))
        .satisfies(gone -> assertThat(gone.code()).isEqualTo(ErrorCode.TRUNCATED_DOWNLOAD));
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> HtmlPage.saved(cut.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
  void readsAccentsInEachCharsetWithOrWithoutADeclaration(String name) {
    Charset charset = Charset.forName(name);
    String bare = table("<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO", "<tr><td>ñ<td>á<td>é");
    String declaring = bare.replace("<html>", "<html><head><meta charset='" + name + "'></head>");

    assertThat(numbers(HtmlPage.saved(bare.getBytes(charset)).table(COLUMNS)).items())
        .containsExactly("ñ|á|é");
    assertThat(numbers(HtmlPage.saved(declaring.getBytes(charset)).table(COLUMNS)).items())
        .containsExactly("ñ|á|é");
  }

  @Test
  void refusesBytesThatAreNotInTheCharsetThatThePortalDeclares() {
    byte[] western =
        table("<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO", "").getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> HtmlPage.of(answer(western, StandardCharsets.UTF_8)))
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE));
  }

  @Test
  void tellsAnEmptyListByItsMarkFromAChangedPage() {
    Columns marked =
        Columns.builder().column("NÚMERO").emptyMarker("No se han encontrado resultados").build();
    String header = "<html><table><tr><th>NÚMERO";
    Table empty =
        page(header + "<tr><td>No se han encontrado  resultados</table></html>").table(marked);
    Table changed = page(header + "</table></html>").table(marked);
    Table unknown =
        page(header + "</table></html>").table(Columns.builder().column("NÚMERO").build());

    assertThat(empty.read(PageRequest.first(), Row::shown).completeness().level())
        .isEqualTo(Level.PROVEN);
    assertThat(unknown.read(PageRequest.first(), Row::shown).completeness().level())
        .isEqualTo(Level.UNPROVEN);
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> changed.read(PageRequest.first(), Row::shown));
  }

  @Test
  void takesMoreHeaderTextsFromTheUser() {
    Columns renamed = COLUMNS.withAliases(Map.of("IMPORTE", List.of("MONTO")));
    Page<String> page =
        numbers(
            page(table("<tr><th>NÚMERO<th>MONTO<th>DÉBITO", "<tr><td>1<td>2<td>3")).table(renamed));
    assertThat(page.items()).containsExactly("1|2|3");
  }

  @Test
  void doesNotReadATableThatLiesDeeperThanAnyPagesDoes() {
    String table = table("<tr><th>NÚMERO<th>IMPORTE<th>DÉBITO", "<tr><td>1<td>2<td>3");
    String deep = table.replace("<table>", "<div>".repeat(600) + "<table>");
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page(deep).table(COLUMNS));
  }

  @Test
  void seesWhetherAnAnswerMayMentionAText() {
    Answer answer = answer("<INPUT TYPE=\"PASSWORD\">".getBytes(StandardCharsets.UTF_8), null);
    assertThat(HtmlPage.mayMention(answer, "type=\"password\"")).isTrue();
    assertThat(HtmlPage.mayMention(answer, "mantenimiento")).isFalse();
  }

  private List<String> read(String header, String rows) {
    return numbers(page(table(header, rows)).table(COLUMNS)).items();
  }

  private static Page<String> numbers(Table table) {
    return table.read(PageRequest.first(), HtmlPageTest::joined);
  }

  private static String joined(Row row) {
    return row.text("NÚMERO") + "|" + row.text("IMPORTE") + "|" + row.text("DÉBITO");
  }

  private static String table(String header, String rows) {
    return "<html><body><table>" + header + rows + "</table></body></html>";
  }

  private HtmlPage page(String html) {
    return HtmlPage.of(answer(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  private Answer answer(byte[] bytes, Charset charset) {
    PortalCall call = new PortalCall(PortalId.of("toy"), "list");
    URI location = URI.create("https://toy.example/lista");
    return new Answer(
        Origin.portal(call, notices::add), location, 200, "text/html", charset, bytes);
  }
}
