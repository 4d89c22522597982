package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/**
 * Any text comes back from each kind of file, by readers that know nothing of how it was written.
 */
class RandomTextTest {

  private static final String NASTY =
      "\u0000\u0001\t\n\r\u001F \"';,<>&_x04=+-@\u007F\u0085\u2028\uFFFE\uFFFF";

  @Test
  void comesBackFromAWorkbook() {
    List<String> texts = texts(5);
    XSSFSheet sheet = Books.sheet(texts.stream().map(Bill::of).toList());

    for (int i = 0; i < texts.size(); i++) {
      assertThat(Books.cell(sheet, i + 1, "Detalle").getStringCellValue())
          .isEqualTo(whole(texts.get(i), '\uFFFD'));
    }
  }

  @Test
  void comesBackFromCsv() throws IOException {
    List<String> texts = texts(6);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.spanish().writeTo(out, Bill.LAYOUT, texts.stream().map(Bill::of).toList());

    List<List<String>> rows = parsed(out.toString(StandardCharsets.UTF_8));
    assertThat(rows).hasSize(texts.size() + 1);
    for (int i = 0; i < texts.size(); i++) {
      String text = whole(texts.get(i), '\uFFFD');
      boolean formula = text.matches("(?s)[=+\\-@\t\r].*");
      assertThat(rows.get(i + 1)).hasSize(9).element(1).isEqualTo((formula ? "'" : "") + text);
    }
  }

  private static List<String> texts(int seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(character(random));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static char character(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> (char) random.nextInt(0x10000);
      case 1 -> (char) (0xD800 + random.nextInt(0x800));
      case 2 -> (char) (' ' + random.nextInt(95));
      default -> NASTY.charAt(random.nextInt(NASTY.length()));
    };
  }

  /** Returns the text with something for each half of a surrogate pair. */
  private static String whole(String text, char something) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(code -> code >= 0xD800 && code <= 0xDFFF ? something : code)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** Reads RFC 4180 with semicolons, letter by letter. */
  private static List<List<String>> parsed(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ';' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          assertThat(csv.charAt(++i)).isEqualTo('\n');
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
