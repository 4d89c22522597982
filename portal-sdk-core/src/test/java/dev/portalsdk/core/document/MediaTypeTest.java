package dev.portalsdk.core.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

  private static MediaType sniff(String first) {
    return MediaType.sniff(first.getBytes(ISO_8859_1));
  }

  @Test
  void knowsFilesByTheirMarks() {
    assertThat(sniff("%PDF-1.4\n")).isEqualTo(MediaType.PDF);
    assertThat(sniff("\u0089PNG\r\n\u001a\n")).isEqualTo(MediaType.PNG);
    assertThat(sniff("\u00ff\u00d8\u00ff\u00e0")).isEqualTo(MediaType.JPEG);
    assertThat(sniff("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")).isEqualTo(MediaType.XLS);
    assertThat(sniff("PK\u0005\u0006" + "\0".repeat(18))).isEqualTo(MediaType.ZIP);
  }

  @Test
  void tellsAWorkbookFromAnArchiveByItsFirstPart() {
    String head = "PK\u0003\u0004" + "\0".repeat(26);
    assertThat(sniff(head + "[Content_Types].xml")).isEqualTo(MediaType.XLSX);
    assertThat(sniff(head + "xl/workbook.xml")).isEqualTo(MediaType.XLSX);
    assertThat(sniff(head + "facturas.pdf")).isEqualTo(MediaType.ZIP);
    assertThat(sniff("PK\u0003\u0004")).isEqualTo(MediaType.ZIP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "\n\n  <HTML lang=es>",
        "<!-- saved\nfrom --><html>",
        "<meta charset=utf-8>",
        "\u00ef\u00bb\u00bf<html>"
      })
  void knowsAPage(String first) {
    assertThat(sniff(first)).isEqualTo(MediaType.HTML);
  }

  @Test
  void knowsTexts() {
    assertThat(sniff("{\"a\":1}")).isEqualTo(MediaType.JSON);
    assertThat(sniff("\u00ef\u00bb\u00bf [1]")).isEqualTo(MediaType.JSON);
    assertThat(sniff("FECHA;IMPORTE\r\n")).isEqualTo(MediaType.TEXT);
    assertThat(MediaType.sniff("Se\u00f1or \u20ac".getBytes(UTF_8))).isEqualTo(MediaType.TEXT);
    assertThat(sniff("<xml/>")).isEqualTo(MediaType.TEXT);
    assertThat(sniff("<htmlish>")).isEqualTo(MediaType.TEXT);
  }

  @Test
  void doesNotGuess() {
    assertThat(sniff("")).isEqualTo(MediaType.UNKNOWN);
    assertThat(sniff("\0\1\2")).isEqualTo(MediaType.UNKNOWN);
    assertThat(MediaType.sniff("texto".getBytes(UTF_16LE))).isEqualTo(MediaType.UNKNOWN);
  }

  @Test
  void takesTimeInProportionToTheBytes() {
    assertThat(sniff("<!--".repeat(20_000))).isEqualTo(MediaType.TEXT);
    assertThat(sniff("<!---->".repeat(20_000))).isEqualTo(MediaType.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "pdf", "application/PDF", "text/html; charset=utf-8", "a/b\n"})
  void refusesWhatIsNoMediaType(String text) {
    assertThatThrownBy(() -> MediaType.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsBackWhatItWrites() {
    assertThat(MediaType.of(MediaType.XLSX.toString())).isEqualTo(MediaType.XLSX);
  }
}
