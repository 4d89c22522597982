package dev.portalsdk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.error.ErrorCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalLineTest {

  @Test
  void isReadableByAPerson() {
    JournalLine line =
        RecordText.step(
            Drafts.step(WriteState.REJECTED)
                .because(ErrorCode.REQUEST_REFUSED)
                .saying("Archivo \"dañado\""));

    assertThat(line.text())
        .startsWith(
            "2025-08-20T12:00:00Z REJECTED reason=\"REQUEST_REFUSED\""
                + " words=\"Archivo \\\"dañado\\\"\" crc=")
        .hasSizeLessThan(120);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FC B 0025-00043905 #a1b2c3d4",
        "una \"cita\" y \\ barra",
        "dos\r\nlíneas\ty\u0000más",
        "separadores \u2028 y \u2029",
        "derecha \u202e izquierda",
        "\ud83d\ude00 y media \ud83d",
        " crc=00000000",
        "2025-08-20T12:00:00Z CONFIRMED crc=12345678\n"
      })
  void keepsAnyTextOnOneLine(String words) {
    JournalLine line = line(words);

    assertThat(line.text().lines()).hasSize(1);
    assertThat(line.text()).doesNotContain("\u2028", "\u2029", "\u202e", "\u0000");
    assertThat(JournalLine.parse(line.text())).contains(line);
  }

  @Test
  void keepsLongTexts() {
    JournalLine line = line("ñ\\".repeat(500_000));
    assertThat(JournalLine.parse(line.text())).contains(line);
  }

  @Test
  void isNoLineWithAnyCharacterChangedOrMissing() {
    String text = line("Archivo dañado").text();
    for (int at = 0; at < text.length(); at++) {
      String changed =
          text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
      assertThat(JournalLine.parse(changed)).as(changed).isEmpty();
      assertThat(JournalLine.parse(text.substring(0, at))).isEmpty();
      assertThat(JournalLine.parse(text.substring(at + 1))).isEmpty();
    }
  }

  private static JournalLine line(String words) {
    return new JournalLine(Drafts.NOON, WriteState.REJECTED, Map.of("words", words));
  }
}
