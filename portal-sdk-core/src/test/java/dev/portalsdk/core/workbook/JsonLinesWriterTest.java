package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.CallCancelledException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesWriterTest {

  @TempDir Path folder;

  @Test
  void writesAnObjectForEachItem() {
    assertThat(json(Bill.LAYOUT, Bill.of("Consulta"), Bill.of(Bill.DAY)))
        .isEqualTo(
            "{\"number\":\"00025-00043905\",\"text\":\"Consulta\",\"issued\":\"2025-07-08\","
                + "\"currency\":\"ARS\",\"total\":\"2056161.23\",\"sessions\":3,\"rate\":\"10.5\","
                + "\"read\":true}\n"
                + "{\"number\":\"1\",\"text\":\"\",\"issued\":\"2025-07-08\",\"paid\":\"2025-07-08\","
                + "\"currency\":\"ARS\",\"total\":\"1.00\",\"sessions\":1,\"rate\":\"21\","
                + "\"read\":false}\n");
  }

  @Test
  void keepsEachObjectOnOneLine() {
    assertThat(json(Bill.LAYOUT, Bill.of("one\ntwo\r\u2028\"=1+1\"")))
        .contains("\"one\\ntwo\\r\\u2028\\\"=1+1\\\"\"")
        .hasLineCount(1);
  }

  @Test
  void writesTheCodeOfATermAndNotItsWord() {
    SheetLayout<Bill> layout =
        SheetLayout.<Bill>builder("x")
            .column("Tipo", "kind", CellKind.TERM, bill -> Term.of("Factura", "INVOICE"))
            .build();

    assertThat(json(layout, Bill.of("a"))).isEqualTo("{\"kind\":\"INVOICE\"}\n");
  }

  @Test
  void writesAnAmountOfAnySizeExactly() {
    assertThat(json(Bill.LAYOUT, Bill.costing("ARS -92233720368547758.07")))
        .contains("\"total\":\"-92233720368547758.07\"");
  }

  @Test
  void writesNothingForAnEmptyList() {
    assertThat(json(Bill.LAYOUT)).isEmpty();
  }

  @Test
  void savesAFileOrLeavesTheOldOne() throws IOException {
    Path target = folder.resolve("facturas.jsonl");
    JsonLinesWriter.create().saveTo(target, Bill.LAYOUT, Bill.many(1000));

    assertThatThrownBy(
            () -> JsonLinesWriter.create().saveTo(target, Bill.LAYOUT, Failing.after(50_000)))
        .isSameAs(Failing.FAILURE);

    assertThat(Files.lines(target)).hasSize(1000);
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void endsAsCancelledIfTheThreadIsInterrupted() throws IOException {
    Path target = Files.writeString(folder.resolve("facturas.jsonl"), "old");
    Iterable<Bill> bills = interrupting();

    assertThatExceptionOfType(CallCancelledException.class)
        .isThrownBy(() -> JsonLinesWriter.create().saveTo(target, Bill.LAYOUT, bills));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(target).hasContent("old");
    assertThat(Files.list(folder)).containsExactly(target);
    OutputStream out = OutputStream.nullOutputStream();
    assertThatExceptionOfType(CallCancelledException.class)
        .isThrownBy(() -> JsonLinesWriter.create().writeTo(out, Bill.LAYOUT, bills));
    assertThat(Thread.interrupted()).isTrue();
  }

  private static Iterable<Bill> interrupting() {
    return () -> {
      Thread.currentThread().interrupt();
      return Bill.many(10).iterator();
    };
  }

  @SafeVarargs
  private static <T> String json(SheetLayout<T> layout, T... items) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonLinesWriter.create().writeTo(out, layout, List.of(items));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
