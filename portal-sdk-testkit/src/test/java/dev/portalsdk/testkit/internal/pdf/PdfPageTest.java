package dev.portalsdk.testkit.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPageTest {

  private static final Map<String, String> LINES = new LinkedHashMap<>();

  static {
    LINES.put("Retención", "Ingresos Brutos (Córdoba) \\ «año ñandú» é í ó ú ü º");
    LINES.put("Importe", "24.270.824,38");
  }

  @TempDir Path folder;

  @Test
  void isFoundSoundByAnIndependentChecker() throws Exception {
    assertThat(run("qpdf", "--check", saved().toString())).contains("No syntax or stream encoding");
  }

  @Test
  void showsTitleAndLinesInOrderWithTheirAccents() throws Exception {
    assertThat(run("pdftotext", "-layout", "-enc", "UTF-8", saved().toString(), "-").lines())
        .map(String::strip)
        .filteredOn(line -> !line.isEmpty())
        .containsExactly(
            "Orden de Pago (SA) Nº 1",
            "Retención: Ingresos Brutos (Córdoba) \\ «año ñandú» é í ó ú ü º",
            "Importe: 24.270.824,38");
  }

  @Test
  void givesTheSameBytesForTheSameTexts() throws Exception {
    byte[] first = bytes();
    Thread.sleep(5);

    assertThat(bytes()).isEqualTo(first);
    assertThat(PdfPage.render("Orden de Pago (SA) Nº 2", LINES)).isNotEqualTo(first);
  }

  @Test
  void writesTextsUncompressedFromFirstMarkToLast() {
    assertThat(new String(bytes(), Charset.forName("windows-1252")))
        .startsWith("%PDF-1.")
        .contains("Importe: 24.270.824,38")
        .endsWith("%%EOF\n");
  }

  @Test
  void replacesWhatTheFontLacks() {
    String content =
        new String(PdfPage.render("A", Map.of("Ω\n", "B")), StandardCharsets.ISO_8859_1);

    assertThat(content).contains("(? : B)");
  }

  @Test
  void refusesMoreLinesThanAPageHas() {
    assertThat(PdfPage.render("A", lines(PdfPage.MOST_LINES))).isNotEmpty();
    assertThatThrownBy(() -> PdfPage.render("A", lines(PdfPage.MOST_LINES + 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("44 lines, not for 45");
  }

  @Test
  void keepsTheLastLineOnThePage() throws Exception {
    Path file = Files.write(folder.resolve("full.pdf"), PdfPage.render("A", lines(44)));
    Path box = folder.resolve("full.html");
    run("pdftotext", "-bbox", file.toString(), box.toString());

    assertThat(Files.readString(box).lines().filter(line -> line.contains("<word")))
        .hasSize(1 + 2 * 44)
        .allSatisfy(word -> assertThat(bottom(word)).isBetween(20.0, 842.0 - 20.0));
  }

  private static double bottom(String word) {
    int start = word.indexOf("yMax=\"") + 6;
    return Double.parseDouble(word.substring(start, word.indexOf('"', start)));
  }

  private static Map<String, String> lines(int count) {
    Map<String, String> lines = new LinkedHashMap<>();
    IntStream.range(0, count).forEach(i -> lines.put("L" + i, "x"));
    return lines;
  }

  private static byte[] bytes() {
    return PdfPage.render("Orden de Pago (SA) Nº 1", LINES);
  }

  private Path saved() throws IOException {
    return Files.write(folder.resolve("page.pdf"), bytes());
  }

  private static String run(String... command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException absent) {
      return abort(command[0] + " is not installed: the page is not checked by it");
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
