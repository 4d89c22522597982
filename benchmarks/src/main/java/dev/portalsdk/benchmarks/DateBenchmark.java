package dev.portalsdk.benchmarks;

import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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
        limit("slashed date / sum of characters", slashed, Dates::slashed),
        limit("hyphenated date / sum of characters", hyphenated, Dates::hyphenated),
        faster("slashed date / DateTimeFormatter", slashed, Dates::slashed, SLASHED),
        faster("hyphenated date / DateTimeFormatter", hyphenated, Dates::hyphenated, HYPHENATED));
  }

  private static Limit limit(String what, List<String> texts, Function<String, LocalDate> reader) {
    return new Limit(
        "P3", what, () -> days(texts, reader), () -> Text.sum(texts), 2.5, Meter.THREAD);
  }

  private static Limit faster(
      String what,
      List<String> texts,
      Function<String, LocalDate> reader,
      DateTimeFormatter formatter) {
    return new Limit(
        "P3",
        what,
        () -> days(texts, reader),
        () -> days(texts, text -> LocalDate.parse(text, formatter)),
        0.1,
        Meter.THREAD);
  }

  private static long days(List<String> texts, Function<String, LocalDate> reader) {
    long sum = 0;
    for (String text : texts) {
      sum += reader.apply(text).getDayOfMonth();
    }
    return sum;
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
