package dev.portalsdk.core.spi.html;

import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.LabelledFields;
import java.util.List;
import org.jsoup.nodes.Element;

/** Looks for labelled values where pages put them. */
final class HtmlFields {

  private static final String BLOCKS = "p, li, div, h1, h2, h3, h4, h5, h6";

  private static final String ROWS = "tr:not(:has(table))";

  private HtmlFields() {}

  static LabelledFields find(HtmlPage page, Columns labels) {
    LabelledFields.Search search = LabelledFields.search(page.origin(), labels);
    for (Element row : page.document().select(ROWS)) {
      look(page, row, search);
    }
    for (Element terms : page.document().select("dl")) {
      look(page, terms, search);
    }
    for (Element block : page.document().select(BLOCKS)) {
      if (isInnermost(block)) {
        search.look(withNext(page, block));
      }
    }
    return search.found();
  }

  /** A block that is a label alone has its value in the block after it. */
  private static List<HtmlCell> withNext(HtmlPage page, Element block) {
    Element next = block.nextElementSibling();
    return next != null && block.text().endsWith(":")
        ? List.of(new HtmlCell(page, block), new HtmlCell(page, next))
        : List.of(new HtmlCell(page, block));
  }

  private static void look(HtmlPage page, Element row, LabelledFields.Search search) {
    if (!HtmlRow.isHidden(row)) {
      search.look(row.children().stream().map(cell -> new HtmlCell(page, cell)).toList());
    }
  }

  /** A block within a cell of a row, or within another block's line, was looked at with it. */
  private static boolean isInnermost(Element block) {
    return block.closest(ROWS + ", dl") == null
        && block.select(BLOCKS + ", table").size() == 1
        && !HtmlRow.isHidden(block);
  }
}
