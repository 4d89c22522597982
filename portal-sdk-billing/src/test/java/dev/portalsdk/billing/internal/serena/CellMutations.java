package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.billing.internal.serena.ManualPage.AMOUNT;
import static dev.portalsdk.billing.internal.serena.ManualPage.DATE;
import static dev.portalsdk.billing.internal.serena.ManualPage.DETAIL;
import static dev.portalsdk.billing.internal.serena.ManualPage.NUMBER;
import static dev.portalsdk.billing.internal.serena.ManualPage.OPTIONS;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What goes wrong in the text of one cell, and what may rightly change in it. */
final class CellMutations {

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern LETTER_SIGN = Pattern.compile("\"[A-Z]\"");
  private static final Pattern SEPARATOR = Pattern.compile("[.,/-]");
  private static final List<String> STATUSES =
      List.of(
          "Autorizada pendiente de pago",
          "En proceso",
          "Se acreditará el día 28/02/2026",
          "Se acreditará el día 29/02/2026",
          "Proceso ejecutado el día 01/01/1899",
          "Rechazada");

  private CellMutations() {}

  static List<Mutation> all() {
    return List.of(
        inAnyCell("cell emptied", (text, random) -> ""),
        inAnyCell("cell not applicable", (text, random) -> "N/A"),
        inAnyCell("cell cut short", (text, random) -> text.substring(0, at(text, random))),
        inAnyCell(
            "cell cut short with dots",
            (text, random) -> text.substring(0, at(text, random)) + "..."),
        inAnyCell("digit changed", CellMutations::withOtherDigit),
        inAnyCell("digit dropped", (text, random) -> change(DIGIT, text, random, "")),
        inAnyCell("digit doubled", (text, random) -> change(DIGIT, text, random, "$0$0")),
        inAnyCell("digits transposed", CellMutations::transposed),
        inAnyCell("digit wide", (text, random) -> change(DIGIT, text, random, "\uff11")),
        inAnyCell("digit a letter", (text, random) -> change(DIGIT, text, random, "O")),
        inAnyCell("sign dropped or added", CellMutations::withOtherSign),
        inAnyCell("separator dropped", (text, random) -> change(SEPARATOR, text, random, "")),
        inAnyCell("separator another", CellMutations::withOtherSeparator),
        inAnyCell("letter another", (text, random) -> change(LETTER_SIGN, text, random, "\"A\"")),
        inAnyCell("currency written", (text, random) -> "$" + text),
        inAnyCell("something appended", (text, random) -> text + " (1)"),
        inBothPlaces("number changed in both places", CellMutations::withOtherNumber),
        inBothPlaces("amount changed in both places", CellMutations::withOtherAmount),
        Mutation.ofTexts("sign changed in both places", CellMutations::withOtherSide),
        Mutation.ofTexts("date another", CellMutations::withOtherDate),
        Mutation.ofTexts("status another", CellMutations::withOtherStatus),
        Mutation.ofTexts("cells of two rows swapped", CellMutations::withSwappedCells),
        Mutation.ofTexts("cells of one row swapped", CellMutations::withSwappedColumns));
  }

  private static Mutation inAnyCell(String name, BiFunction<String, Random, String> change) {
    return Mutation.ofTexts(
        name,
        (page, random) -> {
          int row = row(page, random);
          int column = random.nextInt(OPTIONS);
          return page.withCell(row, column, change.apply(page.cell(row, column), random));
        });
  }

  private static Mutation inBothPlaces(
      String name, BiFunction<ManualPage, Random, ManualPage> change) {
    return new Mutation(
        name, (page, random) -> MutatedPage.of(change.apply(page, random)).withOtherRows());
  }

  /** Replaces one of the places that have the form, whichever. */
  private static String change(Pattern form, String text, Random random, String by) {
    List<MatchResult> places = form.matcher(text).results().toList();
    if (places.isEmpty()) {
      return text;
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    return text.substring(0, place.start())
        + by.replace("$0", place.group())
        + text.substring(place.end());
  }

  private static String withOtherDigit(String text, Random random) {
    return change(DIGIT, text, random, Integer.toString(random.nextInt(10)));
  }

  private static String withOtherSeparator(String text, Random random) {
    return change(SEPARATOR, text, random, String.valueOf(".,/- ".charAt(random.nextInt(5))));
  }

  private static String transposed(String text, Random random) {
    int at = at(text, random);
    return at + 1 >= text.length()
        ? text
        : text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
  }

  private static String withOtherSign(String text, Random random) {
    return text.contains("-")
        ? change(Pattern.compile("-"), text, random, "")
        : change(Pattern.compile("(?<![0-9.,])(?=[0-9])"), text, random, "-");
  }

  private static ManualPage withOtherNumber(ManualPage page, Random random) {
    int row = row(page, random);
    String last = page.cell(row, NUMBER).substring(8);
    String other = "%04d".formatted(random.nextInt(10_000));
    return page.withCell(row, NUMBER, page.cell(row, NUMBER).replace(last, other))
        .withCell(row, DETAIL, page.cell(row, DETAIL).replace(last + " Imp", other + " Imp"));
  }

  private static ManualPage withOtherAmount(ManualPage page, Random random) {
    int row = row(page, random);
    String amount = page.cell(row, AMOUNT);
    String cents = amount.substring(amount.length() - 2);
    String other = "%02d".formatted(random.nextInt(100));
    return page.withCell(row, AMOUNT, amount.replace("," + cents, "," + other))
        .withCell(row, DETAIL, page.cell(row, DETAIL).replace("." + cents, "." + other));
  }

  private static ManualPage withOtherSide(ManualPage page, Random random) {
    int row = row(page, random);
    String amount = page.cell(row, AMOUNT);
    String detail = page.cell(row, DETAIL);
    return amount.startsWith("-")
        ? page.withCell(row, AMOUNT, amount.substring(1))
            .withCell(row, DETAIL, detail.replace("Importe -", "Importe "))
        : page.withCell(row, AMOUNT, "-" + amount)
            .withCell(row, DETAIL, detail.replace("Importe ", "Importe -"));
  }

  private static ManualPage withOtherDate(ManualPage page, Random random) {
    String date =
        "%02d/%02d/%04d"
            .formatted(random.nextInt(33), random.nextInt(14), 1890 + random.nextInt(200));
    return page.withCell(row(page, random), DATE, date);
  }

  private static ManualPage withOtherStatus(ManualPage page, Random random) {
    int row = row(page, random);
    String other = STATUSES.get(random.nextInt(STATUSES.size()));
    String detail = page.cell(row, DETAIL).replaceFirst("(Importe [^ ]+) .*", "$1 " + other);
    return page.withCell(row, DETAIL, detail);
  }

  private static ManualPage withSwappedCells(ManualPage page, Random random) {
    int column = random.nextInt(OPTIONS);
    int one = row(page, random);
    int other = row(page, random);
    return page.withCell(one, column, page.cell(other, column))
        .withCell(other, column, page.cell(one, column));
  }

  private static ManualPage withSwappedColumns(ManualPage page, Random random) {
    int row = row(page, random);
    int one = random.nextInt(OPTIONS);
    int other = random.nextInt(OPTIONS);
    return page.withCell(row, one, page.cell(row, other)).withCell(row, other, page.cell(row, one));
  }

  private static int row(ManualPage page, Random random) {
    return random.nextInt(page.rows().size());
  }

  private static int at(String text, Random random) {
    return random.nextInt(text.length());
  }
}
