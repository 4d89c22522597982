package dev.portalsdk.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/** P12: a workbook of a million rows in a small heap, each in a JVM of its own. */
final class WorkbookHeapBenchmark implements Benchmark {

  private static final int ROWS = 1_000_000;

  @Override
  public String name() {
    return "WorkbookHeap";
  }

  @Override
  public List<Limit> limits() {
    return List.of();
  }

  @Override
  public List<Fit> fits() {
    return List.of(
        fit("1,000,000 rows of inline texts imported, heap / 24 MiB", SampleSheet::inline, 24),
        fit("1,000,000 distinct shared texts imported, heap / 96 MiB", SampleSheet::shared, 96));
  }

  private static Fit fit(String what, IntFunction<Path> sample, int mebibytes) {
    return new Fit("P12", what, () -> share(sample.apply(ROWS), mebibytes), 1);
  }

  private static double share(Path file, int mebibytes) {
    return SmallJvm.share(mebibytes, Reader.class, file.toString());
  }

  /** Reads a workbook in a small heap, and says how much of it it used. */
  static final class Reader {

    private Reader() {}

    /** Takes the workbook's path. */
    public static void main(String[] arguments) {
      SmallJvm.report(WorkbookImportBenchmark.rows(Path.of(arguments[0])));
    }
  }
}
