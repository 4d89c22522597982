package dev.portalsdk.core.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of the CSV files under {@code vectors/}, each of which names the source of its facts. */
final class Vectors {

  private Vectors() {}

  /** A row that shows its file and line as its name. */
  record Row(String name, Map<String, String> cells) {

    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    boolean is(String column, String value) {
      return get(column).equals(value);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Row> rows(String file) {
    List<String> lines = lines(file);
    List<String> columns = cells(lines.get(0));
    return IntStream.range(1, lines.size())
        .mapToObj(i -> row(file + " line " + (i + 1), columns, cells(lines.get(i))));
  }

  private static Row row(String place, List<String> columns, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return new Row(place + ": " + cells.get(0) + " " + cells.get(1), row);
  }

  private static List<String> lines(String file) {
    try (InputStream stream = Vectors.class.getResourceAsStream("/vectors/" + file)) {
      byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
      return new String(bytes, UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      boolean doubled = quoted && line.startsWith("\"\"", i);
      if (doubled) {
        cell.append(character);
        i++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(character);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
