package dev.portalsdk.benchmarks;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.Samples;
import java.net.URI;
import java.util.List;

/**
 * P8: a request to the served reference portal against one to a socket that answers the same bytes
 * at once: for a page without rows, and for the list of ten operations.
 */
final class ServerBenchmark implements Benchmark {

  private static final int REQUESTS = 50;

  private final Visitor visitor = new Visitor();
  private final ReferencePortalServer server =
      ReferencePortalServer.start(ReferencePortal.create());

  @Override
  public String name() {
    return "Server";
  }

  @Override
  public List<Limit> limits() {
    URI portal = server.baseUri(SERENA_ART);
    visitor.enter(portal, Samples.PROVIDER.plain());
    return List.of(limit(portal.resolve("gestiones")), limit(portal.resolve("operaciones")));
  }

  private Limit limit(URI page) {
    InstantServer instant = InstantServer.start(visitor.get(page));
    return new Limit(
        "P8",
        page.getPath() + " of the served portal / of a bare socket",
        () -> ask(page),
        () -> ask(instant.uri()),
        4.0,
        Meter.WALL);
  }

  private long ask(URI page) {
    long bytes = 0;
    for (int i = 0; i < REQUESTS; i++) {
      bytes += visitor.get(page).length;
    }
    return bytes;
  }

  @Override
  public void close() {
    visitor.close();
    server.close();
  }
}
