package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.billing.internal.serena.ManualPage.NUMBER;
import static dev.portalsdk.billing.internal.serena.ManualPage.OPTIONS;
import static dev.portalsdk.billing.internal.serena.ManualPage.inserted;
import static dev.portalsdk.billing.internal.serena.ManualPage.without;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What a portal does to the columns of its table. */
final class ColumnMutations {

  private static final List<String> OTHERS = List.of("OTRA", "IMPORTES", "FECHA", "", "DETALLE");

  private ColumnMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.ofTexts("column renamed", ColumnMutations::renamed),
        Mutation.ofTexts("column under another known name", ColumnMutations::aliased),
        Mutation.ofTexts("header respelled", ColumnMutations::respelled),
        Mutation.ofTexts("columns swapped", ColumnMutations::swapped),
        Mutation.ofTexts("headers swapped, cells not", ColumnMutations::headersSwapped),
        Mutation.ofTexts("column added", (page, random) -> added(page, random, "MONEDA")),
        Mutation.ofTexts("column without header added", (page, random) -> added(page, random, "")),
        Mutation.ofTexts("column doubled", ColumnMutations::doubled),
        Mutation.ofTexts("column dropped", ColumnMutations::dropped),
        Mutation.ofTexts("header dropped, cells not", ColumnMutations::headerDropped));
  }

  private static ManualPage renamed(ManualPage page, Random random) {
    return page.withHeader(column(page, random), OTHERS.get(random.nextInt(OTHERS.size())));
  }

  private static ManualPage aliased(ManualPage page, Random random) {
    return random.nextBoolean()
        ? page.withHeader(NUMBER, "N° FACTURA")
        : page.withHeader(OPTIONS, "OPCIO...");
  }

  private static ManualPage respelled(ManualPage page, Random random) {
    int column = column(page, random);
    String header = page.headers().get(column);
    String other =
        switch (random.nextInt(4)) {
          case 0 -> header.toLowerCase(Locale.ROOT);
          case 1 -> header.replace("Ú", "U");
          case 2 -> header.replace(" ", " \u00a0 ");
          default -> " " + header + ":";
        };
    return page.withHeader(column, other);
  }

  private static ManualPage swapped(ManualPage page, Random random) {
    int one = column(page, random);
    int other = column(page, random);
    return page.withColumns(texts -> swapped(texts, one, other));
  }

  private static ManualPage headersSwapped(ManualPage page, Random random) {
    int one = column(page, random);
    int other = column(page, random);
    return new ManualPage(swapped(page.headers(), one, other), page.rows());
  }

  private static List<String> swapped(List<String> texts, int one, int other) {
    List<String> swapped = new ArrayList<>(texts);
    Collections.swap(swapped, one, other);
    return List.copyOf(swapped);
  }

  private static ManualPage added(ManualPage page, Random random, String header) {
    int at = random.nextInt(page.headers().size() + 1);
    List<List<String>> rows = page.rows().stream().map(row -> inserted(row, at, "ARS")).toList();
    return new ManualPage(inserted(page.headers(), at, header), rows);
  }

  private static ManualPage doubled(ManualPage page, Random random) {
    int from = column(page, random);
    int to = column(page, random);
    return page.withColumns(texts -> inserted(texts, to, texts.get(from)));
  }

  private static ManualPage dropped(ManualPage page, Random random) {
    int column = column(page, random);
    return page.withColumns(texts -> without(texts, column));
  }

  private static ManualPage headerDropped(ManualPage page, Random random) {
    return new ManualPage(without(page.headers(), column(page, random)), page.rows());
  }

  private static int column(ManualPage page, Random random) {
    return random.nextInt(page.headers().size());
  }
}
