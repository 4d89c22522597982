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

  private static final URI LOCATION = URI.create("https://portal.example/api");

  final List<String> notices = new ArrayList<>();

  Answer of(String json) {
    return of(200, json);
  }

  Answer of(int status, String json) {
    PortalCall call = new PortalCall(BillingPortals.SANCOR_SALUD, "test");
    return new Answer(
        Origin.portal(call, notices::add),
        LOCATION,
        status,
        "application/json",
        StandardCharsets.UTF_8,
        json.getBytes(StandardCharsets.UTF_8));
  }
}
