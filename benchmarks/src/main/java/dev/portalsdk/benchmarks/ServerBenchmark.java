package dev.portalsdk.benchmarks;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** P8: a request to the served reference portal against one to a socket that answers at once. */
final class ServerBenchmark implements Benchmark {

  private static final int REQUESTS = 50;

  private final OkHttpClient client = new OkHttpClient();
  private final ReferencePortalServer server =
      ReferencePortalServer.start(ReferencePortal.create());
  private final InstantServer instant = InstantServer.start();

  @Override
  public String name() {
    return "Server";
  }

  @Override
  public List<Limit> limits() {
    return List.of(
        new Limit(
            "P8",
            "request to the served portal / to a bare socket",
            () -> ask(server.baseUri(SERENA_ART)),
            () -> ask(instant.uri()),
            4.0,
            Meter.WALL));
  }

  private long ask(URI uri) {
    Request request = new Request.Builder().url(uri.toString()).build();
    long bytes = 0;
    for (int i = 0; i < REQUESTS; i++) {
      try (Response response = client.newCall(request).execute()) {
        bytes += response.body().bytes().length;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return bytes;
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
    instant.close();
    server.close();
  }
}
