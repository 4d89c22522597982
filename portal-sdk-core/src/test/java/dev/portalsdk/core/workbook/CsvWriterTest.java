package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.DatePattern;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  private static final String HEADERS =
      "\uFEFFNúmero;Detalle;Fecha;Acreditación;Moneda;Importe;Sesiones;Alícuota;Leída\r\n";

  @TempDir Path folder;

  @Test
  void writesWhatASpanishExcelOpens() {
    String csv = csv(CsvWriter.spanish(), Bill.of("Consulta"), Bill.of(Bill.DAY));

    assertThat(csv)
        .isEqualTo(
            HEADERS
                + "00025-00043905;Consulta;08/07/2025;;ARS;2056161,23;3;10,5;Sí\r\n"
                + "1;;08/07/2025;08/07/2025;ARS;1,00;1;21;No\r\n");
  }

  @Test
  void writesWhatProgramsRead() {
    assertThat(csv(CsvWriter.plain(), Bill.of("a")))
        .endsWith("\r\n00025-00043905,a,2025-07-08,,ARS,2056161.23,3,10.5,Sí\r\n");
  }

  @Test
  void writesInTheDeclaredStyles() {
    CsvWriter writer =
        CsvWriter.spanish()
            .separator('\t')
            .amounts(AmountStyle.ES_GROUPED)
            .dates(DatePattern.HYPHENATED);

    assertThat(csv(writer, Bill.of("a")))
        .endsWith("00025-00043905\ta\t08-07-2025\t\tARS\t2.056.161,23\t3\t10,5\tSí\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+54 351", "-1", "@SUM(1)", "\t=1"})
  void putsAnApostropheBeforeATextThatLooksLikeAFormula(String text) {
    assertThat(csv(CsvWriter.spanish(), Bill.of(text))).contains(";'" + text + ";08/07/2025");
  }

  @Test
  void putsOneBeforeACarriageReturnToo() {
    assertThat(csv(CsvWriter.spanish(), Bill.of("\r=1"))).contains(";\"'\r=1\";08/07/2025");
  }

  @Test
  void putsNoneBeforeANegativeAmount() {
    assertThat(csv(CsvWriter.spanish(), Bill.costing("ARS -3574597.28")))
        .contains(";ARS;-3574597,28;");
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertThat(csv(CsvWriter.spanish(), Bill.of("one; \"two\"\nthree, four")))
        .contains(";\"one; \"\"two\"\"\nthree, four\";");
    assertThat(csv(CsvWriter.plain(), Bill.of("one; two, three")))
        .contains(",\"one; two, three\",");
  }

  @Test
  void quotesAnAmountWhoseDecimalMarkIsTheSeparator() {
    assertThat(csv(CsvWriter.spanish().separator(','), Bill.of("a")))
        .contains(",ARS,\"2056161,23\",");
  }

  @Test
  void replacesHalfASurrogatePair() {
    assertThat(csv(CsvWriter.spanish(), Bill.of("\uDE00 \uD83D\uDE00")))
        .contains(";\uFFFD \uD83D\uDE00;");
  }

  @Test
  void writesHeadersAloneForAnEmptyList() {
    assertThat(csv(CsvWriter.spanish())).isEqualTo(HEADERS);
  }

  @Test
  void savesAFile() throws IOException {
    Path target = folder.resolve("facturas.csv");

    CsvWriter.spanish().saveTo(target, Bill.LAYOUT, Bill.many(100_000));

    assertThat(Files.lines(target)).hasSize(100_001);
  }

  @Test
  void leavesTheOldFileIfAnItemFails() throws IOException {
    Path target = Files.writeString(folder.resolve("facturas.csv"), "old");

    assertThatThrownBy(() -> CsvWriter.spanish().saveTo(target, Bill.LAYOUT, Failing.after(50_000)))
        .isSameAs(Failing.FAILURE);

    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryContaining(file -> file.equals(target));
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void tellsHowManyBytesItHasWritten() throws IOException {
    Path target = folder.resolve("facturas.csv");
    List<Long> told = new ArrayList<>();

    CsvWriter.spanish()
        .progress((done, total) -> told.add(done))
        .saveTo(target, Bill.LAYOUT, Bill.many(10_000));

    assertThat(told).isSorted().endsWith(Files.size(target)).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '1', '"', '\n', '\r', 'ñ'})
  void refusesASeparatorThatTextsAreMadeOf(char separator) {
    assertThatThrownBy(() -> CsvWriter.spanish().separator(separator))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesAnAmountOfAnySizeExactly() {
    Money largest = Money.parse("ARS 92233720368547758.07");

    assertThat(csv(CsvWriter.plain(), Bill.of("", largest))).contains(",92233720368547758.07,");
  }

  private static String csv(CsvWriter writer, Bill... bills) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.writeTo(out, Bill.LAYOUT, List.of(bills));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
