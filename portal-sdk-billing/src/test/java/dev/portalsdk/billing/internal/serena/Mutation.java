package dev.portalsdk.billing.internal.serena;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A way to change the saved page, by its name.
 *
 * @param name what is done, such as {@code column renamed}
 * @param change does it, somewhere on the page
 */
record Mutation(String name, BiFunction<ManualPage, Random, MutatedPage> change) {

  /** All of them. */
  static List<Mutation> all() {
    return Stream.of(
            ColumnMutations.all(),
            CellMutations.all(),
            RowMutations.all(),
            MarkupMutations.all(),
            ByteMutations.all())
        .flatMap(List::stream)
        .toList();
  }

  /** A change of the texts alone. */
  static Mutation ofTexts(String name, BiFunction<ManualPage, Random, ManualPage> change) {
    return new Mutation(name, (page, random) -> MutatedPage.of(change.apply(page, random)));
  }

  /** A change of the markup alone: the page shows what it showed. */
  static Mutation ofMarkup(String name, BiFunction<String, Random, String> change) {
    return new Mutation(
        name, (page, random) -> MutatedPage.of(page, change.apply(page.html(), random)));
  }

  MutatedPage of(ManualPage page, Random random) {
    return change.apply(page, random);
  }

  @Override
  public String toString() {
    return name;
  }
}
