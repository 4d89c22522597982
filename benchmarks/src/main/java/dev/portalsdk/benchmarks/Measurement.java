package dev.portalsdk.benchmarks;

/** The ratio of the best round of a work to the best round of its floor, interleaved. */
final class Measurement {

  private static final int WARM_UP = 300;
  private static final int ROUNDS = 300;

  private final Limit limit;
  private long sink;
  private long work = Long.MAX_VALUE;
  private long floor = Long.MAX_VALUE;

  private Measurement(Limit limit) {
    this.limit = limit;
  }

  /** Measures a limit. */
  static Measurement of(Limit limit) {
    Measurement measurement = new Measurement(limit);
    for (int i = 0; i < WARM_UP; i++) {
      measurement.round();
    }
    measurement.work = Long.MAX_VALUE;
    measurement.floor = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      measurement.round();
    }
    return measurement;
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
