package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sheets of random cells, each written in one of the ways that a sheet has for it. */
class SheetScanRandomTest {

  private static final int SHEETS = 150;
  private static final int WIDTH = 5;
  private static final List<String> WORDS =
      List.of("Pagada", "Pagado", "A", "ñandú 𝄞", "x&y <z>", "30-71234567-1", "w".repeat(70));
  private static final List<String> NUMBERS =
      List.of("0", "7", "-12.34", "2056161.23", "45846", "20123456789", "0.5", "999999999999999");

  private final List<String> expected = new ArrayList<>();

  private String sheet(Random random) {
    StringBuilder xml = new StringBuilder("<sheetData><row><c t=\"str\"><v>H</v></c>");
    for (int i = 1; i < WIDTH; i++) {
      xml.append("<c t=\"str\"><v>H").append(i).append("</v></c>");
    }
    xml.append("</row>");
    int number = 1;
    for (int i = random.nextInt(40); i >= 0; i--) {
      number += 1 + random.nextInt(3) / 2;
      xml.append(row(random, number));
    }
    return xml.append("</sheetData>").toString();
  }

  private String row(Random random, int number) {
    StringBuilder xml = new StringBuilder("<row spans=\"1:5\" r=\"" + number + "\">");
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < WIDTH; column++) {
      boolean blank = column > 0 && random.nextInt(6) == 0;
      texts.add(blank ? "" : cell(random, "r=\"" + (char) ('A' + column) + number + "\"", xml));
    }
    expected.add(String.join("|", texts));
    return xml.append("</row>").toString();
  }

  private static String cell(Random random, String place, StringBuilder xml) {
    int way = random.nextInt(6);
    List<String> values = way < 2 ? NUMBERS : WORDS;
    int index = random.nextInt(values.size());
    String value = values.get(index);
    String written = written(random, value);
    xml.append(
        switch (way) {
          case 0 -> "<c %s><v>%s</v></c>".formatted(place, value);
          case 1 -> "<c s=\"2\" %s t=\"n\"><f>A1</f><v> %s</v></c>".formatted(place, written);
          case 2 -> "<c %s t=\"s\"><v>%d</v></c>".formatted(place, index);
          case 3 -> "<c t=\"str\" %s><f/><v>%s</v></c>".formatted(place, written);
          case 4 -> "<c %s t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, written);
          default -> pieces(random, place, value);
        });
    return value;
  }

  private static String pieces(Random random, String place, String value) {
    int cut = value.offsetByCodePoints(0, random.nextInt(value.codePointCount(0, value.length())));
    return "<c %s t=\"inlineStr\"><is><r><rPr><b/></rPr><t>%s</t></r><rPh><t>no</t></rPh><r><t>%s</t></r></is></c>"
        .formatted(
            place, written(random, value.substring(0, cut)), written(random, value.substring(cut)));
  }

  private static String written(Random random, String value) {
    StringBuilder xml = new StringBuilder();
    value
        .codePoints()
        .forEach(
            character -> {
              String plain = Character.toString(character);
              switch (random.nextInt(12)) {
                case 0 -> xml.append("&#").append(character).append(';');
                case 1 -> xml.append("<![CDATA[").append(plain).append("]]>");
                case 2 -> xml.append("<!-- x -->").append(escaped(plain));
                default -> xml.append(escaped(plain));
              }
            });
    return xml.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static List<String> read(String sheet) {
    String[] shared =
        WORDS.stream().map(word -> "<si><t>" + escaped(word) + "</t></si>").toArray(String[]::new);
    WorkbookFile file =
        WorkbookFile.empty().sheetPart("Hoja1", "", sheet).styles().sharedTexts(shared);
    Columns.Builder columns = Columns.builder().column("H");
    for (int i = 1; i < WIDTH; i++) {
      columns.column("H" + i);
    }
    try (Workbook workbook = file.open()) {
      return workbook
          .tables(columns.build())
          .read(row -> String.join("|", row.shown().asMap().values()))
          .items();
    }
  }

  @Test
  void readsWhatWasWritten() {
    for (int seed = 0; seed < SHEETS; seed++) {
      expected.clear();
      String sheet = sheet(new Random(seed));
      assertThat(read(sheet)).as("seed %d", seed).containsExactlyElementsOf(expected);
    }
  }
}
