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

  /** A no-break space, a soft hyphen and a space without width, which jsoup makes plain. */
  private static final String UNSEEN = "\u00a0\u00ad\u200b";

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
    Node node = cell;
    while (node.childNodeSize() == 1) {
      node = node.childNode(0);
    }
    if (node instanceof TextNode plain) {
      String whole = plain.getWholeText();
      return isNormal(whole) ? whole : plain.text().strip();
    }
    return cell.childNodeSize() == 0 ? "" : cell.text();
  }

  /** Whether jsoup would leave the text as it is. */
  private static boolean isNormal(String text) {
    boolean spaceBefore = true;
    for (int i = 0; i < text.length(); i++) {
      char shown = text.charAt(i);
      if (shown > ' ' && shown <= '~') {
        spaceBefore = false;
      } else if (shown < ' ' || UNSEEN.indexOf(shown) >= 0 || (shown == ' ' && spaceBefore)) {
        return false;
      } else {
        spaceBefore = shown == ' ';
      }
    }
    return !spaceBefore || text.isEmpty();
  }
}
