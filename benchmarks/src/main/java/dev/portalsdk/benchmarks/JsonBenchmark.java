package dev.portalsdk.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** P4: from the bytes of a JSON page of 100 rows to invoices, against Jackson's stream by hand. */
final class JsonBenchmark implements Benchmark {

  private static final int ROWS = 100;

  private final byte[] json = SanCorPages.json(1, 1, ROWS).getBytes(StandardCharsets.UTF_8);

  @Override
  public String name() {
    return "Json";
  }

  @Override
  public List<Limit> limits() {
    if (!SanCorPages.read(json).items().equals(SanCorPages.byHand(json))) {
      throw new IllegalStateException("Both ways read the same invoices");
    }
    return List.of(
        new Limit(
            "P4",
            "JSON page to invoices / Jackson's stream by hand",
            () -> SanCorPages.read(json).items().size(),
            () -> SanCorPages.byHand(json).size(),
            1.5,
            Meter.THREAD));
  }

  @Override
  public void close() {}
}
