package dev.portalsdk.core.spi.html;

import dev.portalsdk.core.table.Cell;
import dev.portalsdk.core.table.Link;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A cell of a row of a page. */
final class HtmlCell implements Cell {

  private final HtmlPage page;
  private final Element cell;
  private @Nullable String text;

  HtmlCell(HtmlPage page, Element cell) {
    this.page = page;
    this.cell = cell;
  }

  @Override
  public String text() {
    String known = text;
    if (known == null) {
      known = readText();
      text = known;
    }
    return known;
  }

  @Override
  public List<Link> links() {
    if (cell.childrenSize() == 0) {
      return List.of();
    }
    return cell.select("a[href]").stream()
        .map(link -> new Link(link.text(), page.resolve(link.attr("href"))))
        .toList();
  }

  private String readText() {
    if (cell.childNodeSize() == 0) {
      return "";
    }
    Node only = cell.childNode(0);
    if (cell.childNodeSize() == 1 && only instanceof TextNode plain) {
      return plain.text().strip();
    }
    return cell.text();
  }
}
