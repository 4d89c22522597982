package dev.portalsdk.benchmarks;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/** The ratio of the best round of a work to the best round of its floor, interleaved. */
final class Measurement {

  private static final Duration WARM_UP = Duration.ofMillis(2500);
  private static final Duration MEASURED = Duration.ofMillis(800);
  private static final int FEWEST_ROUNDS = 10;

  private final Limit limit;
  private long sink;
  private long work = Long.MAX_VALUE;
  private long floor = Long.MAX_VALUE;

  private Measurement(Limit limit) {
    this.limit = limit;
  }

  /** Measures a limit several times and returns the measurement with the middle ratio. */
  static Measurement medianOf(int times, Limit limit) {
    return Stream.generate(() -> of(limit))
        .limit(times)
        .sorted(Comparator.comparingDouble(Measurement::ratio))
        .skip(times / 2)
        .findFirst()
        .orElseThrow();
  }

  private static Measurement of(Limit limit) {
    Measurement measurement = new Measurement(limit);
    measurement.rounds(WARM_UP);
    measurement.work = Long.MAX_VALUE;
    measurement.floor = Long.MAX_VALUE;
    measurement.rounds(MEASURED);
    return measurement;
  }

  private void rounds(Duration time) {
    long start = System.nanoTime();
    for (int i = 0; i < FEWEST_ROUNDS || System.nanoTime() - start < time.toNanos(); i++) {
      round();
    }
  }

  private void round() {
    floor = Math.min(floor, measure(limit.floor()));
    work = Math.min(work, measure(limit.work()));
  }

  private long measure(Limit.Work round) {
    long start = limit.meter().reading();
    sink += round.run();
    return limit.meter().reading() - start;
  }

  double ratio() {
    return (double) work / floor;
  }

  boolean isKept() {
    return ratio() <= limit.most();
  }

  long sink() {
    return sink;
  }
}
