package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.ProxyRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * P7: 50 numbered pages of a portal that takes 20 ms for each, eight under way at once, against the
 * waits that cannot be avoided: one for the first page, which tells the total, and one for each
 * eight that follow.
 */
final class PrefetchBenchmark implements Benchmark {

  private static final int PAGES = 50;
  private static final int ROWS = 10;
  private static final int WINDOW = 8;
  private static final int WAITS = 1 + (PAGES - 1 + WINDOW - 1) / WINDOW;
  private static final Duration WAIT = Duration.ofMillis(20);

  private final SlowServer server =
      SlowServer.start(WAIT, page -> NumberedPortal.html(page, ROWS, PAGES));
  private final PortalRuntime runtime =
      PortalRuntime.builder()
          .adapters(List.of(new NumberedPortal()))
          .proxy(ProxyRule.direct())
          .settings(NumberedPortal.ID, PortalSettings.builder().base(server.uri()).build())
          .build();

  @Override
  public String name() {
    return "Prefetch";
  }

  @Override
  public List<Limit> limits() {
    Portal portal = runtime.open(NumberedPortal.ID, Credentials.of("user", "anybody"));
    Paged<Invoice> list = portal.require(Invoices.class).all(InvoiceQuery.all()).prefetch(WINDOW);
    return List.of(
        new Limit(
            "P7",
            "50 pages of 20 ms, a window of 8 / the waits of it",
            () -> read(list),
            PrefetchBenchmark::waits,
            1.1,
            Meter.WALL));
  }

  private static long read(Paged<Invoice> list) {
    Listing<Invoice> listing = list.read();
    List<Integer> places = new ArrayList<>();
    listing.items().forEach(item -> places.add(number(item)));
    if (places.size() != PAGES * ROWS
        || !places.equals(places.stream().sorted().toList())
        || listing.completeness().level() != Completeness.Level.PROVEN) {
      throw new IllegalStateException("Read " + listing);
    }
    return places.size();
  }

  private static int number(Invoice invoice) {
    String shown = invoice.key().number().shown();
    return Integer.parseInt(shown.substring(shown.indexOf('-') + 1));
  }

  private static long waits() {
    for (int i = 0; i < WAITS; i++) {
      sleep();
    }
    return WAITS;
  }

  private static void sleep() {
    try {
      Thread.sleep(WAIT.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    runtime.close();
  }
}
