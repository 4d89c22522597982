package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.client.PortalRuntime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * P7: a list of 50 numbered pages of a portal that takes 20 ms for each, eight asked for at once,
 * against as many waits in a row as that takes at best: one for page 1, which tells how many there
 * are, and one for each eight of the 49 others.
 */
final class PrefetchBenchmark implements Benchmark {

  private static final int PAGES = 50;
  private static final int ROWS = 10;
  private static final int WINDOW = 8;
  private static final Duration WAIT = Duration.ofMillis(20);
  private static final int WARM_UPS = 600;
  private static final int WAITS = 1 + (PAGES - 1 + WINDOW - 1) / WINDOW;

  private final NumberedServer server = NumberedServer.start(PAGES, ROWS, WAIT);
  private final PortalRuntime runtime = NumberedPortal.runtime(server.uri());
  private final NumberedServer sancor = SanCorPages.server(PAGES, ROWS, WAIT);
  private final PortalRuntime sancorRuntime = SanCorPages.runtime(sancor.uri());

  @Override
  public String name() {
    return "Prefetch";
  }

  @Override
  public List<Limit> limits() {
    Invoices invoices = NumberedPortal.invoices(runtime);
    Invoices sancorInvoices = SanCorPages.invoices(sancorRuntime);
    warmUp();
    return List.of(
        new Limit(
            "P7",
            PAGES + " numbered pages, window " + WINDOW + " / " + WAITS + " waits of 20 ms",
            () -> read(invoices, 1),
            PrefetchBenchmark::await,
            1.1,
            Meter.WALL),
        new Limit(
            "P7",
            "the same at SanCor Salud, by its adapter",
            () -> read(sancorInvoices, 17),
            PrefetchBenchmark::await,
            1.1,
            Meter.WALL));
  }

  /** A portal that waits is too slow a teacher for the compiler: this one answers at once. */
  private static void warmUp() {
    try (NumberedServer instant = NumberedServer.start(PAGES, ROWS, Duration.ZERO);
        PortalRuntime runtime = NumberedPortal.runtime(instant.uri());
        NumberedServer sancor = SanCorPages.server(PAGES, ROWS, Duration.ZERO);
        PortalRuntime sancorRuntime = SanCorPages.runtime(sancor.uri())) {
      Invoices invoices = NumberedPortal.invoices(runtime);
      Invoices sancorInvoices = SanCorPages.invoices(sancorRuntime);
      for (int i = 0; i < WARM_UPS; i++) {
        read(invoices, 1);
        read(sancorInvoices, 17);
      }
    }
  }

  private static long read(Invoices invoices, int pointOfSale) {
    List<Invoice> items = invoices.all(InvoiceQuery.all()).prefetch(WINDOW).read().items();
    if (items.size() != PAGES * ROWS) {
      throw new IllegalStateException("Not all invoices came");
    }
    for (int i = 0; i < PAGES * ROWS; i++) {
      if (!items.get(i).key().number().equals(new ArgentineNumber(pointOfSale, i + 1))) {
        throw new IllegalStateException("Invoice " + (i + 1) + " is not in its place");
      }
    }
    return items.size();
  }

  private static long await() {
    try {
      for (int i = 0; i < WAITS; i++) {
        TimeUnit.MILLISECONDS.sleep(WAIT.toMillis());
      }
      return WAITS;
    } catch (InterruptedException impossible) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  @Override
  public void close() {
    runtime.close();
    server.close();
    sancorRuntime.close();
    sancor.close();
  }
}
