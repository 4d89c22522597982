package dev.portalsdk.billing.internal.serena;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The saved page "Operaciones" taken apart into the texts of its cells, so that a test can change
 * one of them and say what the page shows from then on.
 *
 * @param headers the header row
 * @param rows the cells of each row, a menu with its markup
 */
record ManualPage(List<String> headers, List<List<String>> rows) {

  static final int DATE = 0;
  static final int TYPE = 1;
  static final int NUMBER = 2;
  static final int AMOUNT = 3;
  static final int DETAIL = 4;
  static final int OPTIONS = 5;

  private static final List<List<String>> NAMES =
      List.of(
          List.of("fecha factura"),
          List.of("tipo factura"),
          List.of("numero factura", "n° factura"),
          List.of("importe"),
          List.of("detalle factura"),
          List.of("opciones", "opcio", "opcio..."));
  private static final Pattern ROW = Pattern.compile("<tr>(<td>.*?)</tr>");
  private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>");
  private static final Pattern HEADER = Pattern.compile("<th>(.*?)</th>");

  static ManualPage saved() {
    String html = savedHtml();
    return new ManualPage(
        texts(HEADER, html),
        ROW.matcher(html).results().map(row -> texts(CELL, row.group(1))).toList());
  }

  static String savedHtml() {
    try (InputStream page = ManualPage.class.getResourceAsStream("/serena/operaciones.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> texts(Pattern form, String html) {
    return form.matcher(html).results().map(text -> text.group(1).replace("&quot;", "\"")).toList();
  }

  String cell(int row, int column) {
    return rows.get(row).get(column);
  }

  ManualPage withCell(int row, int column, String text) {
    return withRow(row, cells -> replaced(cells, column, text));
  }

  ManualPage withRow(int row, UnaryOperator<List<String>> change) {
    return withRows(all -> replaced(all, row, change.apply(all.get(row))));
  }

  ManualPage withRows(UnaryOperator<List<List<String>>> change) {
    return new ManualPage(headers, List.copyOf(change.apply(rows)));
  }

  ManualPage withHeader(int column, String text) {
    return new ManualPage(replaced(headers, column, text), rows);
  }

  /** Changes the header row and each other row in the same way. */
  ManualPage withColumns(UnaryOperator<List<String>> change) {
    return new ManualPage(change.apply(headers), rows.stream().map(change).toList());
  }

  /** Returns whether each header stands there once, under one of its names. */
  boolean hasItsHeaders() {
    return NAMES.stream().allMatch(names -> positions(names).size() == 1);
  }

  /** Returns what each row says, empty where it is unreadable or its parts disagree. */
  List<Optional<Reading>> readings() {
    return rows.stream().map(this::reading).toList();
  }

  private Optional<Reading> reading(List<String> cells) {
    return cells.size() == headers.size()
        ? Reading.of(
            shown(cells, DATE),
            shown(cells, TYPE),
            shown(cells, NUMBER),
            shown(cells, AMOUNT),
            shown(cells, DETAIL))
        : Optional.empty();
  }

  private String shown(List<String> cells, int column) {
    return cells.get(positions(NAMES.get(column)).get(0)).strip();
  }

  private List<Integer> positions(List<String> names) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      if (names.contains(plain(headers.get(i)))) {
        positions.add(i);
      }
    }
    return positions;
  }

  private static String plain(String header) {
    String spaced = header.replaceAll("[\\s\u00a0]+", " ").strip().replaceFirst(" ?:$", "");
    return spaced.toLowerCase(Locale.ROOT).replace('ú', 'u');
  }

  /** Returns the page as it was saved, with the texts of now. */
  String html() {
    String table =
        "<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody>\n"
            .formatted(cells("th", headers), String.join("", rowsHtml()));
    String saved = savedHtml();
    int start = saved.indexOf("<thead>");
    return saved.substring(0, start) + table + saved.substring(saved.indexOf("</table>"));
  }

  /** Returns each row as it stands in {@link #html()}. */
  List<String> rowsHtml() {
    return rows.stream().map(cells -> "<tr>" + cells("td", cells) + "</tr>\n").toList();
  }

  private static String cells(String tag, List<String> texts) {
    return texts.stream()
        .map(text -> "<" + tag + ">" + escaped(text) + "</" + tag + ">")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.startsWith("<")
        ? text
        : text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Returns the list with another element at one place. */
  static <T> List<T> replaced(List<T> all, int at, T other) {
    List<T> changed = new ArrayList<>(all);
    changed.set(at, other);
    return List.copyOf(changed);
  }

  static <T> List<T> inserted(List<T> all, int at, T more) {
    List<T> changed = new ArrayList<>(all);
    changed.add(at, more);
    return List.copyOf(changed);
  }

  static <T> List<T> without(List<T> all, int at) {
    List<T> changed = new ArrayList<>(all);
    changed.remove(at);
    return List.copyOf(changed);
  }
}
