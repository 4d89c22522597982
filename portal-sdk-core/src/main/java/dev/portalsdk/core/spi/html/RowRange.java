package dev.portalsdk.core.spi.html;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Extent;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The range of rows that a page prints beside its table, such as {@code 1-10 de 12}. */
final class RowRange {

  private static final String COUNT = "(?<![0-9.,])[0-9]+(?:\\.[0-9]{3})*(?![0-9]|[.,][0-9])";
  private static final Pattern RANGE =
      Pattern.compile("(?:" + COUNT + "\\s*-\\s*" + COUNT + "|(?<![0-9.,-])0) de " + COUNT);

  private RowRange() {}

  /**
   * Looks for it everywhere but in the table itself, whose cells say what they like.
   *
   * @throws dev.portalsdk.core.error.SdkException of the origin, if there are two different ones,
   *     or one that no page shows
   */
  static Optional<Extent> beside(Element table, Element page, Origin origin) {
    Set<String> ranges =
        RANGE
            .matcher(textBeside(table, page))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    if (ranges.size() > 1) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, "two ranges of rows beside one table");
    }
    try {
      return ranges.stream().findFirst().map(Extent::parse);
    } catch (IllegalArgumentException impossible) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, "a range of rows that no page shows");
    }
  }

  private static String textBeside(Element table, Element page) {
    StringBuilder text = new StringBuilder();
    page.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node.equals(table)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode shown) {
              text.append(shown.text()).append(' ');
            }
            return FilterResult.CONTINUE;
          }
        });
    return text.toString().replaceAll("\\s+", " ");
  }
}
