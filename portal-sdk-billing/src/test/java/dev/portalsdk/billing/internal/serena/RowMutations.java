package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.billing.internal.serena.ManualPage.inserted;
import static dev.portalsdk.billing.internal.serena.ManualPage.without;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What happens to whole rows. */
final class RowMutations {

  private static final List<String> HIDING =
      List.of(
          "style=\"display:none\"",
          "style='color: red; DISPLAY : none'",
          "hidden",
          "style=\"visibility: hidden\"");

  private RowMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.ofTexts(
            "row gone", (page, random) -> page.withRows(all -> without(all, row(page, random)))),
        Mutation.ofTexts("row doubled", RowMutations::doubled),
        Mutation.ofTexts("rows in another order", RowMutations::shuffled),
        Mutation.ofTexts("cell gone", RowMutations::withoutACell),
        Mutation.ofTexts("cell more", RowMutations::withACellMore),
        Mutation.ofTexts(
            "header row repeated",
            (page, random) ->
                page.withRows(all -> inserted(all, row(page, random), page.headers()))),
        Mutation.ofTexts(
            "empty row",
            (page, random) ->
                page.withRows(all -> inserted(all, row(page, random), Collections.nCopies(6, "")))),
        Mutation.ofTexts(
            "row of a total",
            (page, random) ->
                page.withRows(all -> inserted(all, all.size(), List.of("TOTAL", "64.000.000,00")))),
        new Mutation("row hidden", RowMutations::hidden),
        new Mutation("row commented out", RowMutations::commentedOut));
  }

  private static ManualPage doubled(ManualPage page, Random random) {
    int row = row(page, random);
    return page.withRows(all -> inserted(all, row(page, random), all.get(row)));
  }

  private static ManualPage shuffled(ManualPage page, Random random) {
    List<List<String>> rows = new ArrayList<>(page.rows());
    Collections.shuffle(rows, random);
    return page.withRows(all -> rows);
  }

  private static ManualPage withoutACell(ManualPage page, Random random) {
    return page.withRow(row(page, random), cells -> without(cells, random.nextInt(cells.size())));
  }

  private static ManualPage withACellMore(ManualPage page, Random random) {
    return page.withRow(
        row(page, random),
        cells -> inserted(cells, random.nextInt(cells.size()), cells.get(random.nextInt(6))));
  }

  private static MutatedPage hidden(ManualPage page, Random random) {
    int row = row(page, random);
    String shown = page.rowsHtml().get(row);
    String hiding = HIDING.get(random.nextInt(HIDING.size()));
    String html = page.html().replace(shown, shown.replaceFirst("<tr>", "<tr " + hiding + ">"));
    return MutatedPage.of(page.withRows(all -> without(all, row)), html).withHiddenRow();
  }

  private static MutatedPage commentedOut(ManualPage page, Random random) {
    int row = row(page, random);
    String shown = page.rowsHtml().get(row);
    String html = page.html().replace(shown, "<!-- " + shown + " -->");
    return MutatedPage.of(page.withRows(all -> without(all, row)), html);
  }

  private static int row(ManualPage page, Random random) {
    return random.nextInt(page.rows().size());
  }
}
