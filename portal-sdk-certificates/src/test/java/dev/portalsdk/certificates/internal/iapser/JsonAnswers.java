package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.json.JsonPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers of the portal as a test says them, and what the library noticed about them. */
final class JsonAnswers {

  private static final URI BASE = URI.create("https://portal.example/");

  final List<String> notices = new ArrayList<>();

  JsonPage of(String json) {
    return JsonPage.of(of("api", 200, json));
  }

  Answer of(String path, int status, String json) {
    PortalCall call = new PortalCall(CertificatePortals.IAPSER_ART, "test");
    return new Answer(
        Origin.portal(call, notices::add),
        BASE.resolve(path),
        status,
        "application/json",
        StandardCharsets.UTF_8,
        json.getBytes(StandardCharsets.UTF_8));
  }

  static String list(String range, String... rows) {
    return List.of(rows).stream()
        .collect(Collectors.joining(",", "{\"filas\":[", "],\"rango\":\"" + range + "\"}"));
  }
}
