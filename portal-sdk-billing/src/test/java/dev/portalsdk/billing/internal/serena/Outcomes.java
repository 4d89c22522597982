package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.core.page.Page;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How mutated pages ended. */
final class Outcomes {

  /** The ways in which a page can end. */
  enum Outcome {
    REFUSED,
    WITH_FAILURES,
    AS_BEFORE,
    WITH_OTHER_ROWS
  }

  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  /**
   * Counts one page.
   *
   * @param page what was read, empty if it was refused
   * @param before what the page said before it was mutated
   */
  void count(Optional<Page<Invoice>> page, List<Reading> before) {
    counts.merge(page.map(read -> outcome(read, before)).orElse(Outcome.REFUSED), 1, Integer::sum);
  }

  int of(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  private static Outcome outcome(Page<Invoice> page, List<Reading> before) {
    if (!page.failures().isEmpty()) {
      return Outcome.WITH_FAILURES;
    }
    boolean same = page.items().stream().map(Reading::of).toList().equals(before);
    return same ? Outcome.AS_BEFORE : Outcome.WITH_OTHER_ROWS;
  }

  /** Returns a line such as {@code 2280 mutated pages: REFUSED 529, ...}. */
  @Override
  public String toString() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return Arrays.stream(Outcome.values())
        .map(outcome -> outcome + " " + of(outcome))
        .collect(Collectors.joining(", ", all + " mutated pages: ", ""));
  }
}
