package dev.portalsdk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** P12: a workbook of a million rows in a small heap, each in a JVM of its own. */
final class WorkbookHeapBenchmark implements Benchmark {

  private static final int ROWS = 1_000_000;
  private static final int KIB = 1024;

  @Override
  public String name() {
    return "WorkbookHeap";
  }

  @Override
  public List<Limit> limits() {
    return List.of(
        limit("heap for 1M rows of inline texts / 24 MiB", SampleSheet.inline(ROWS), 24),
        limit("heap for 1M distinct shared texts / 96 MiB", SampleSheet.shared(ROWS), 96));
  }

  private byte[] allocated = new byte[0];

  /** Compares by allocating a byte for each KiB, since that is what is counted here. */
  private Limit limit(String what, Path file, int mebibytes) {
    int allowed = mebibytes * KIB;
    int taken = Child.heap(file, mebibytes) / KIB;
    return new Limit("P12", what, () -> allocate(taken), () -> allocate(allowed), 1, Meter.BYTES);
  }

  private long allocate(int bytes) {
    allocated = new byte[bytes];
    return allocated.length;
  }

  /** Reads a workbook in a JVM of its own, whose heap may not grow beyond a limit. */
  static final class Child {

    private Child() {}

    /** Reads the workbook and says how large the heap has become. */
    public static void main(String[] arguments) {
      long sum = WorkbookImportBenchmark.rows(Path.of(arguments[0]));
      long heap = Runtime.getRuntime().totalMemory();
      if (sum == 0) {
        throw new IllegalStateException("The rows gave nothing");
      }
      System.out.println(heap);
    }

    static int heap(Path file, int mebibytes) {
      try {
        Process child =
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xms4m",
                    "-Xmx" + mebibytes + "m",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    Child.class.getName(),
                    file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (child.waitFor() != 0) {
          throw new IllegalStateException("It does not fit into " + mebibytes + " MiB");
        }
        return Integer.parseInt(said.strip());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("The child was not waited for", e);
      }
    }
  }
}
