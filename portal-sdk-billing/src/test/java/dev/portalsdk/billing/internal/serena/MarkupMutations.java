package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.billing.internal.serena.ManualPage.without;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Matcher.quoteReplacement;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What may stand around the same texts, and what must not. */
final class MarkupMutations {

  private static final Pattern CELL = Pattern.compile("(<t[dh])>([^<]*)</");
  private static final Pattern TAG = Pattern.compile("</?[a-z]+");

  private MarkupMutations() {}

  static List<Mutation> all() {
    return List.of(
        inEachCell("attributes added", text -> " class=\"a b\" title='<x>'>" + text),
        inEachCell("text in other elements", text -> "><b><span>" + text + "</span></b>"),
        inEachCell("blanks around", text -> ">\n\t " + text + " &nbsp;\u200b"),
        inEachCell("blanks hard", text -> ">" + text.replace(" ", "&nbsp;")),
        inEachCell("letters as references", text -> ">" + referenced(text)),
        inEachCell("comments within", text -> "><!-- 1 -->" + text + "<!--</td>-->"),
        inEachCell("scripts within", text -> ">" + text + "<script>var a = '1';</script>"),
        Mutation.ofMarkup(
            "end tags left out",
            (html, random) -> html.replaceAll("</(td|th|tr|tbody|thead)>", "")),
        Mutation.ofMarkup(
            "sections left out", (html, random) -> html.replaceAll("</?(tbody|thead)>", "")),
        Mutation.ofMarkup(
            "tags in capitals",
            (html, random) ->
                TAG.matcher(html).replaceAll(tag -> tag.group().toUpperCase(Locale.ROOT))),
        Mutation.ofMarkup(
            "within a table of the layout",
            (html, random) ->
                html.replace("<table>", "<table><tr><td><table>")
                    .replace("</table>", "</table></td></tr></table>")),
        Mutation.ofMarkup(
            "beside another table",
            (html, random) ->
                html.replace(
                    "<table>", "<table><tr><th>MES</th></tr><tr><td>7</td></tr></table><table>")),
        Mutation.ofMarkup(
            "with a form and a menu",
            (html, random) ->
                html.replace(
                    "<table>", "<form action=\"/x\"><input name=a></form><ul><li>1</ul><table>")),
        new Mutation("table within a cell", MarkupMutations::withTableInACell),
        new Mutation("cell over two columns", MarkupMutations::withCellOverTwo),
        new Mutation("table there twice", MarkupMutations::twice),
        new Mutation("end cut off", MarkupMutations::cutOff),
        inCharset("in ISO-8859-1, undeclared", "", ISO_8859_1),
        inCharset("in UTF-8, declared", "utf-8", UTF_8),
        inCharset("in ISO-8859-1, declared", "iso-8859-1", ISO_8859_1),
        broken("in ISO-8859-1, declared as UTF-8", "utf-8", ISO_8859_1),
        broken("in UTF-8, declared as ISO-8859-1", "iso-8859-1", UTF_8),
        broken("in UTF-16", "utf-16", UTF_16),
        new Mutation("UTF-8 with one wrong byte", MarkupMutations::withWrongByte));
  }

  private static Mutation inEachCell(String name, UnaryOperator<String> cell) {
    return Mutation.ofMarkup(
        name,
        (html, random) ->
            CELL.matcher(html)
                .replaceAll(
                    shown -> quoteReplacement(shown.group(1) + cell.apply(shown.group(2)) + "</")));
  }

  /** Every third letter as a number, every other third in hexadecimal. */
  private static String referenced(String text) {
    StringBuilder all = new StringBuilder();
    text.replace("&quot;", "\"")
        .codePoints()
        .forEach(
            letter ->
                all.append(
                    switch (letter % 3) {
                      case 0 -> "&#" + letter + ";";
                      case 1 -> "&#x" + Integer.toHexString(letter) + ";";
                      default -> Character.toString(letter);
                    }));
    return all.toString();
  }

  private static MutatedPage withTableInACell(ManualPage page, Random random) {
    int row = random.nextInt(page.rows().size());
    int column = random.nextInt(ManualPage.OPTIONS);
    String shown = page.rowsHtml().get(row);
    List<MatchResult> cells = CELL.matcher(shown).results().toList();
    int end = cells.get(column).end(2);
    String table = "<table><tr><td>7</td></tr></table>";
    String other = shown.substring(0, end) + table + shown.substring(end);
    return MutatedPage.of(
        page.withCell(row, column, page.cell(row, column) + " 7"),
        page.html().replace(shown, other));
  }

  private static MutatedPage withCellOverTwo(ManualPage page, Random random) {
    int row = random.nextInt(page.rows().size());
    int column = random.nextInt(ManualPage.OPTIONS);
    ManualPage other = page.withRow(row, cells -> without(cells, column));
    String shown = other.rowsHtml().get(row);
    return MutatedPage.of(
        other, other.html().replace(shown, shown.replaceFirst("<td>", "<td colspan=2>")));
  }

  private static MutatedPage twice(ManualPage page, Random random) {
    String html = page.html();
    String table = html.substring(html.indexOf("<table>"), html.indexOf("</table>") + 8);
    return MutatedPage.nothing(html.replace(table, table + "<p>" + table).getBytes(UTF_8));
  }

  private static MutatedPage cutOff(ManualPage page, Random random) {
    String html = page.html();
    int end = html.indexOf("</html>");
    return MutatedPage.nothing(html.substring(0, random.nextInt(end)).getBytes(UTF_8));
  }

  private static MutatedPage withWrongByte(ManualPage page, Random random) {
    String html = page.html();
    int at = random.nextInt(html.indexOf("</html>"));
    String before = new String(html.substring(0, at).getBytes(UTF_8), ISO_8859_1);
    String after = new String(html.substring(at).getBytes(UTF_8), ISO_8859_1);
    return MutatedPage.nothing((before + '\u00e9' + after).getBytes(ISO_8859_1));
  }

  private static Mutation inCharset(String name, String declared, Charset charset) {
    return new Mutation(
        name,
        (page, random) -> MutatedPage.of(page).in(declaring(declared, page).getBytes(charset)));
  }

  private static Mutation broken(String name, String declared, Charset charset) {
    return new Mutation(
        name, (page, random) -> MutatedPage.nothing(declaring(declared, page).getBytes(charset)));
  }

  private static String declaring(String charset, ManualPage page) {
    return charset.isEmpty()
        ? page.html()
        : page.html().replace("<head>", "<head><meta charset=\"" + charset + "\">");
  }
}
