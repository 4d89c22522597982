package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.matching.InvoiceMatching;
import dev.portalsdk.billing.matching.MatchSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** P13: a million vouchers of the books against a million of a portal, in a small heap. */
final class ReconcileBenchmark implements Benchmark {

  private static final int ROWS = 1_000_000;
  private static final int HEAP = 256;
  private static final int TIGHT_HEAP = 144;

  @Override
  public String name() {
    return "Reconcile";
  }

  @Override
  public List<Limit> limits() {
    return List.of();
  }

  @Override
  public List<Fit> fits() {
    return List.of(
        new Fit(
            "P13",
            "1,000,000 x 1,000,000 vouchers in 256 MiB / HashMap of records",
            () -> SmallJvm.printed(HEAP, Ratio.class),
            1),
        new Fit(
            "P13",
            "1,000,000 x 1,000,000 vouchers matched, heap / 144 MiB",
            () -> SmallJvm.share(TIGHT_HEAP, Heap.class),
            1));
  }

  private static long matched() {
    MatchTally tally = new MatchTally();
    InvoiceMatching.of(MatchSettings.defaults())
        .match(LedgerAndPortal.ledger(ROWS), LedgerAndPortal.portal(ROWS), tally);
    return tally.sum();
  }

  private static long hashed() {
    MatchTally tally = new MatchTally();
    new HashedMatching(tally).match(LedgerAndPortal.ledger(ROWS), LedgerAndPortal.portal(ROWS));
    return tally.sum();
  }

  /** Prints how much longer the library takes than the obvious solution, collecting included. */
  static final class Ratio {

    private Ratio() {}

    /** Takes nothing. */
    public static void main(String[] arguments) {
      if (matched() != hashed()) {
        throw new IllegalStateException("The two find different matches");
      }
      String what = "vouchers matched";
      Limit limit =
          new Limit(
              "P13", what, ReconcileBenchmark::matched, ReconcileBenchmark::hashed, 1, Meter.WALL);
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.println(Measurement.medianOf(1, limit).ratio());
    }
  }

  /** Matches in a small heap, and says how much of it it used. */
  static final class Heap {

    private Heap() {}

    /** Takes nothing. */
    public static void main(String[] arguments) {
      SmallJvm.report(Math.abs(matched()));
    }
  }
}
