package dev.portalsdk.benchmarks;

import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** P3: reading dates with slashes and with hyphens. */
final class DateBenchmark implements Benchmark {

  private static final int COUNT = 1_000;
  private static final DateTimeFormatter SLASHED = formatter("dd/MM/uuuu");
  private static final DateTimeFormatter HYPHENATED = formatter("dd-MM-uuuu");

  @Override
  public String name() {
    return "Date";
  }

  @Override
  public List<Limit> limits() {
    List<String> slashed = new ArrayList<>();
    List<String> hyphenated = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(i);
      slashed.add(SLASHED.format(day));
      hyphenated.add(HYPHENATED.format(day));
    }
    return List.of(
        limit("slashed date / sum of characters", () -> slashed(slashed), slashed),
        limit("hyphenated date / sum of characters", () -> hyphenated(hyphenated), hyphenated),
        faster("slashed date / DateTimeFormatter", () -> slashed(slashed), slashed, SLASHED),
        faster(
            "hyphenated date / DateTimeFormatter",
            () -> hyphenated(hyphenated),
            hyphenated,
            HYPHENATED));
  }

  private static Limit limit(String what, Limit.Work work, List<String> texts) {
    return new Limit("P3", what, work, () -> Text.sum(texts), 2.5, Meter.THREAD);
  }

  private static Limit faster(
      String what, Limit.Work work, List<String> texts, DateTimeFormatter formatter) {
    return new Limit("P3", what, work, () -> parsed(texts, formatter), 0.1, Meter.THREAD);
  }

  private static long slashed(List<String> texts) {
    long sum = 0;
    for (String text : texts) {
      sum += Dates.slashed(text).getDayOfMonth();
    }
    return sum;
  }

  private static long hyphenated(List<String> texts) {
    long sum = 0;
    for (String text : texts) {
      sum += Dates.hyphenated(text).getDayOfMonth();
    }
    return sum;
  }

  private static long parsed(List<String> texts, DateTimeFormatter formatter) {
    long sum = 0;
    for (String text : texts) {
      sum += LocalDate.parse(text, formatter).getDayOfMonth();
    }
    return sum;
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
