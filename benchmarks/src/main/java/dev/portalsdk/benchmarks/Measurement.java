package dev.portalsdk.benchmarks;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The ratio of the best round of a work to the best round of its floor, interleaved, once the JVM
 * has compiled both: until then its compiler takes a core for many seconds, from whichever of the
 * two needs more threads.
 */
final class Measurement {

  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
  private static final Duration WARM_UP = Duration.ofMillis(2500);
  private static final int MOST_WARM_UPS = 16;
  private static final double QUIET = 0.02;
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
    measurement.warmUp();
    measurement.work = Long.MAX_VALUE;
    measurement.floor = Long.MAX_VALUE;
    measurement.rounds(MEASURED);
    return measurement;
  }

  private void warmUp() {
    double compiling = 1;
    for (int i = 0; i < MOST_WARM_UPS && compiling > QUIET; i++) {
      long start = System.nanoTime();
      long before = COMPILER.getTotalCompilationTime();
      rounds(WARM_UP);
      long compiled = MILLISECONDS.toNanos(COMPILER.getTotalCompilationTime() - before);
      compiling = (double) compiled / (System.nanoTime() - start);
    }
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
