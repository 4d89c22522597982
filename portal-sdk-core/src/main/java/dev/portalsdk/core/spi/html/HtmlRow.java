package dev.portalsdk.core.spi.html;

import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A row of a table of a page. */
final class HtmlRow implements TableRow {

  private final HtmlPage page;
  private final Element row;
  private final int number;

  private HtmlRow(HtmlPage page, Element row, int number) {
    this.page = page;
    this.row = row;
    this.number = number;
  }

  static List<HtmlRow> all(HtmlPage page, List<Element> elements) {
    List<HtmlRow> rows = new ArrayList<>(elements.size());
    for (Element element : elements) {
      rows.add(new HtmlRow(page, element, rows.size() + 1));
    }
    return rows;
  }

  static List<String> texts(Element row) {
    List<String> texts = new ArrayList<>();
    for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
      texts.add(cell.text());
    }
    return texts;
  }

  @Override
  public Location location() {
    return Location.htmlRow(number);
  }

  @Override
  public List<HtmlCell> cells() {
    List<HtmlCell> cells = new ArrayList<>(row.childNodeSize());
    for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
      cells.add(new HtmlCell(page, cell));
    }
    return cells;
  }

  @Override
  public boolean hidden() {
    Element section = row.parent();
    return isHidden(row) || (section != null && !section.nameIs("table") && isHidden(section));
  }

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
