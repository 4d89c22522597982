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
import java.util.stream.IntStream;

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

  static final String SAVED_HTML = savedHtml();

  static ManualPage saved() {
    return new ManualPage(
        texts(HEADER, SAVED_HTML),
        ROW.matcher(SAVED_HTML).results().map(row -> texts(CELL, row.group(1))).toList());
  }

  private static String savedHtml() {
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
    return positions().stream().allMatch(found -> found.size() == 1);
  }

  /** Returns what each row says, empty where it is unreadable or its parts disagree. */
  List<Optional<Reading>> readings() {
    List<Integer> columns = positions().stream().map(found -> found.get(0)).toList();
    return rows.stream().map(cells -> reading(cells, columns)).toList();
  }

  private Optional<Reading> reading(List<String> cells, List<Integer> columns) {
    return cells.size() == headers.size()
        ? Reading.of(
            cells.get(columns.get(DATE)).strip(),
            cells.get(columns.get(TYPE)).strip(),
            cells.get(columns.get(NUMBER)).strip(),
            cells.get(columns.get(AMOUNT)).strip(),
            cells.get(columns.get(DETAIL)).strip())
        : Optional.empty();
  }

  /** Returns where each column stands, which may be nowhere or at several places. */
  private List<List<Integer>> positions() {
    List<String> shown = headers.stream().map(ManualPage::plain).toList();
    return NAMES.stream()
        .map(
            names ->
                IntStream.range(0, shown.size())
                    .filter(i -> names.contains(shown.get(i)))
                    .boxed()
                    .toList())
        .toList();
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
    return SAVED_HTML.substring(0, SAVED_HTML.indexOf("<thead>"))
        + table
        + SAVED_HTML.substring(SAVED_HTML.indexOf("</table>"));
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
