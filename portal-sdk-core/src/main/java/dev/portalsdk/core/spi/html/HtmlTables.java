package dev.portalsdk.core.spi.html;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.HeaderMatch;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the table of a page whose header row has all headers, tables within tables included. */
final class HtmlTables {

  private static final int HEADER_WITHIN = 5;

  private final HtmlPage page;
  private final Columns columns;
  private @Nullable Found found;
  private @Nullable HeaderMatch nearest;

  private HtmlTables(HtmlPage page, Columns columns) {
    this.page = page;
    this.columns = columns;
  }

  private record Found(Element table, HeaderMatch match, List<Element> below) {}

  static Table find(HtmlPage page, Columns columns) {
    HtmlTables search = new HtmlTables(page, columns);
    for (Element table : all(page)) {
      search.look(table, ownRows(table));
    }
    return search.result();
  }

  static Table only(HtmlPage page) {
    List<Columns> headed =
        all(page).stream()
            .map(HtmlTables::ownRows)
            .filter(rows -> !rows.isEmpty() && rows.get(0).selectFirst("th") != null)
            .map(rows -> HtmlRow.texts(rows.get(0)))
            .map(HtmlTables::columns)
            .toList();
    if (headed.size() != 1) {
      throw page.origin()
          .unreadable(ErrorCode.PAGE_CHANGED, headed.size() + " tables with headers, not one");
    }
    return find(page, headed.get(0));
  }

  private static List<Element> all(HtmlPage page) {
    List<Element> tables = new ArrayList<>();
    addTables(page.document(), tables);
    return tables;
  }

  /** In the order of the page; no page is deeper than its parser lets it be. */
  private static void addTables(Element parent, List<Element> tables) {
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.nameIs("table")) {
        tables.add(child);
      }
      if (mayHoldElements(child)) {
        addTables(child, tables);
      }
    }
  }

  /** Most elements of a page of data are cells with a text. */
  private static boolean mayHoldElements(Element element) {
    int nodes = element.childNodeSize();
    return nodes > 1 || (nodes == 1 && element.childNode(0) instanceof Element);
  }

  private static Columns columns(List<String> headers) {
    Map<String, String> distinct = new LinkedHashMap<>();
    headers.stream()
        .filter(header -> !header.isBlank())
        .forEach(header -> distinct.putIfAbsent(HeaderText.fold(header), header));
    Columns.Builder columns = Columns.builder();
    distinct.values().forEach(columns::column);
    return columns.build();
  }

  private void look(Element table, List<Element> rows) {
    for (int i = 0; i < Math.min(rows.size(), HEADER_WITHIN); i++) {
      HeaderMatch match = columns.match(HtmlRow.texts(rows.get(i)));
      if (match.isComplete()) {
        take(new Found(table, match, rows.subList(i + 1, rows.size())));
        return;
      }
      boolean isHeader =
          rows.get(i).selectFirst("th") != null || match.found() * 2 >= columns.headers().size();
      if (isHeader && (nearest == null || match.found() > nearest.found())) {
        nearest = match;
      }
    }
  }

  private void take(Found candidate) {
    if (found != null) {
      throw page.origin()
          .unreadable(ErrorCode.PAGE_CHANGED, "two tables have the headers " + wanted());
    }
    found = candidate;
  }

  private Table result() {
    if (found != null) {
      return Table.of(
          page.origin(),
          columns,
          found.match(),
          HtmlRow.all(page, found.below()),
          RowRange.beside(found.table(), page.document(), page.origin()).orElse(null));
    }
    String what = nearest == null || nearest.found() == 0 ? "" : "; " + nearest.describe();
    throw page.origin()
        .unreadable(ErrorCode.PAGE_CHANGED, "no table has the headers " + wanted() + what);
  }

  private String wanted() {
    return HeaderText.quoted(columns.headers().toString());
  }

  /** The rows of a table itself, not those of tables within its cells. */
  private static List<Element> ownRows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child = table.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
        addRows(child, rows);
      }
    }
    return rows;
  }

  private static void addRows(Element section, List<Element> rows) {
    for (Element row = section.firstElementChild(); row != null; row = row.nextElementSibling()) {
      if (row.nameIs("tr")) {
        rows.add(row);
      }
    }
  }
}
