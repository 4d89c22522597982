package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * P6: a page of 100 rows through Retrofit, the session and the page class, against its bytes
 * through OkHttp on the calling thread and then the page class alone. By the time on the wall,
 * since it is what waking another thread would cost.
 */
final class SessionBenchmark implements Benchmark {

  private static final int ROWS = 100;
  private static final int REQUESTS = 20;
  private static final Origin ORIGIN =
      Origin.portal(new PortalCall(NumberedPortal.ID, "list invoices"), notice -> {});

  private final NumberedServer server = NumberedServer.start(1, ROWS, Duration.ZERO);
  private final PortalRuntime runtime = NumberedPortal.runtime(server.uri());
  private final NumberedServer sancor = SanCorPages.server(1, ROWS, Duration.ZERO);
  private final PortalRuntime sancorRuntime = SanCorPages.runtime(sancor.uri());
  private final Visitor visitor = new Visitor();

  @Override
  public String name() {
    return "Session";
  }

  @Override
  public List<Limit> limits() {
    Invoices invoices = NumberedPortal.invoices(runtime);
    Invoices sancorInvoices = SanCorPages.invoices(sancorRuntime);
    return List.of(
        new Limit(
            "P6",
            "a page by the session / by OkHttp, and decoded",
            () -> ask(invoices),
            this::ask,
            1.25,
            Meter.WALL),
        new Limit(
            "P6",
            "a page of SanCor Salud by its adapter / by OkHttp, and decoded",
            () -> ask(sancorInvoices),
            this::askSanCor,
            1.25,
            Meter.WALL));
  }

  private long askSanCor() {
    URI page = sancor.uri().resolve("api/administracion/facturas?pagina=1");
    long rows = 0;
    for (int i = 0; i < REQUESTS; i++) {
      rows += SanCorPages.read(visitor.get(page)).items().size();
    }
    return rows;
  }

  private static long ask(Invoices invoices) {
    long rows = 0;
    for (int i = 0; i < REQUESTS; i++) {
      rows += invoices.list(InvoiceQuery.all(), PageRequest.first()).items().size();
    }
    return rows;
  }

  private long ask() {
    URI page = server.page(1);
    long rows = 0;
    for (int i = 0; i < REQUESTS; i++) {
      byte[] bytes = visitor.get(page);
      Answer answer = new Answer(ORIGIN, page, 200, "text/html", StandardCharsets.UTF_8, bytes);
      rows += NumberedPortal.read(answer, PageRequest.first()).items().size();
    }
    return rows;
  }

  @Override
  public void close() {
    visitor.close();
    runtime.close();
    server.close();
    sancorRuntime.close();
    sancor.close();
  }
}
