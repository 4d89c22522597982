package dev.portalsdk.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Runs the benchmarks; {@code bench} names one or {@code all}. Exits with 1 if a limit is passed.
 */
public final class Benchmarks {

  private static final List<Supplier<Benchmark>> ALL =
      List.of(
          CuitBenchmark::new,
          AmountBenchmark::new,
          DateBenchmark::new,
          PageBenchmark::new,
          JsonBenchmark::new,
          SessionBenchmark::new,
          PrefetchBenchmark::new,
          ServerBenchmark::new,
          WorkbookExportBenchmark::new,
          WorkbookImportBenchmark::new,
          WorkbookHeapBenchmark::new,
          ReconcileBenchmark::new,
          SignBenchmark::new,
          VerifyBenchmark::new,
          CertificateBenchmark::new);

  /** Machines are shared: of three measurements the middle one counts. */
  private static final int MEASUREMENTS = 3;

  private Benchmarks() {}

  /** Runs them. */
  public static void main(String[] arguments) {
    String wanted = System.getProperty("bench", "all");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int run = 0;
    int passed = 0;
    for (Supplier<Benchmark> supplier : ALL) {
      try (Benchmark benchmark = supplier.get()) {
        if (wanted.equals("all") || wanted.equals(benchmark.name())) {
          for (Limit limit : benchmark.limits()) {
            run++;
            passed += isKept(limit, out) ? 0 : 1;
          }
          for (Fit fit : benchmark.fits()) {
            run++;
            passed += isKept(fit, out) ? 0 : 1;
          }
        }
      }
    }
    if (run == 0) {
      throw new IllegalArgumentException("There is no benchmark '" + wanted + "'");
    }
    System.exit(passed == 0 ? 0 : 1);
  }

  private static boolean isKept(Limit limit, PrintStream out) {
    Measurement measurement = Measurement.medianOf(MEASUREMENTS, limit);
    print(out, limit.id(), limit.what(), measurement.ratio(), limit.most());
    if (measurement.sink() == 0) {
      throw new IllegalStateException("The work of " + limit.id() + " gave nothing");
    }
    return measurement.isKept();
  }

  private static boolean isKept(Fit fit, PrintStream out) {
    double share = fit.share().getAsDouble();
    print(out, fit.id(), fit.what(), share, fit.most());
    return share <= fit.most();
  }

  private static void print(PrintStream out, String id, String what, double ratio, double most) {
    out.printf(
        Locale.ROOT,
        "%-4s %-60s ratio %7.3f  limit %6.3f  %s%n",
        id,
        what,
        ratio,
        most,
        ratio <= most ? "kept" : "PASSED");
  }
}
