package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.spi.http.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers of the portal as a test says them, and what the library noticed about them. */
final class JsonAnswers {

  private static final URI BASE = URI.create("https://portal.example/");

  final List<String> notices = new ArrayList<>();

  Answer of(String json) {
    return of(200, json);
  }

  Answer of(int status, String json) {
    return of("api", status, json);
  }

  Answer of(String path, int status, String json) {
    PortalCall call = new PortalCall(BillingPortals.SANCOR_SALUD, "test");
    return new Answer(
        Origin.portal(call, notices::add),
        BASE.resolve(path),
        status,
        "application/json",
        StandardCharsets.UTF_8,
        json.getBytes(StandardCharsets.UTF_8));
  }
}
