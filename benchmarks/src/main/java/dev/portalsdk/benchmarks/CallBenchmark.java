package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.ProxyRule;
import dev.portalsdk.core.spi.http.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * P6: a page of 100 rows through session, Retrofit and decoding, against the same bytes through
 * OkHttp alone and the same decoding.
 */
final class CallBenchmark implements Benchmark {

  private static final int ROWS = 100;
  private static final int PAGES = 10;
  private static final int CALLS = 20;
  private static final Origin ORIGIN =
      Origin.portal(new PortalCall(NumberedPortal.ID, "list invoices"), notice -> {});

  private final Visitor visitor = new Visitor();
  private final InstantServer forLibrary = server();
  private final InstantServer forFloor = server();
  private final PortalRuntime runtime =
      PortalRuntime.builder()
          .adapters(List.of(new NumberedPortal()))
          .proxy(ProxyRule.direct())
          .settings(NumberedPortal.ID, PortalSettings.builder().base(forLibrary.uri()).build())
          .build();

  private static InstantServer server() {
    return InstantServer.start(
        NumberedPortal.html(1, ROWS, PAGES).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String name() {
    return "Call";
  }

  @Override
  public List<Limit> limits() {
    Portal portal = runtime.open(NumberedPortal.ID, Credentials.of("user", "anybody"));
    Invoices invoices = portal.require(Invoices.class);
    return List.of(
        new Limit(
            "P6",
            "page of 100 rows through the session / OkHttp and decoding",
            () -> repeated(() -> invoices.list(InvoiceQuery.all(), PageRequest.first())),
            () -> repeated(this::bare),
            1.25,
            Meter.WALL));
  }

  private static long repeated(Supplier<Page<Invoice>> call) {
    long rows = 0;
    for (int i = 0; i < CALLS; i++) {
      rows += call.get().items().size();
    }
    if (rows != (long) CALLS * ROWS) {
      throw new IllegalStateException("Read " + rows);
    }
    return rows;
  }

  private Page<Invoice> bare() {
    URI page = forFloor.uri().resolve("facturas?pagina=1");
    byte[] bytes = visitor.get(page);
    Answer answer = new Answer(ORIGIN, page, 200, "text/html", null, bytes);
    return NumberedPortal.decode(answer, PageRequest.first());
  }

  @Override
  public void close() {
    runtime.close();
    visitor.close();
  }
}
