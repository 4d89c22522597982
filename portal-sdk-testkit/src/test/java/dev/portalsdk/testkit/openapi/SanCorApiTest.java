package dev.portalsdk.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.SanCorSamples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The document of SanCor Salud's API; the contracts hold each request and answer against it. */
class SanCorApiTest {

  private static final JsonMapper JSON = new JsonMapper();

  private final ApiDocument document = ApiDocument.read(SanCorApi.DOCUMENT);
  private final HttpClient browser = HttpClient.newHttpClient();

  @Test
  void describesNothingThatThePortalLacks() throws Exception {
    List<String> lacking = new ArrayList<>();
    try (ReferencePortalServer server =
        ReferencePortalServer.start(ReferencePortal.create(SanCorSamples.NOW))) {
      URI base = server.settings(BillingPortals.SANCOR_SALUD).base().orElseThrow();
      String token = token(base);
      for (String operation : document.operations()) {
        String[] parts = operation.split(" ", -1);
        URI target = base.resolve(parts[1].replaceAll("\\{[^}]*}", "1"));
        HttpResponse<String> answer = send(parts[0], target, token, "{}");
        if (answer.body().contains("La página no existe")) {
          lacking.add(operation);
        }
      }
    }
    assertThat(document.operations()).hasSizeGreaterThan(5);
    assertThat(lacking).isEmpty();
  }

  private String token(URI base) throws IOException, InterruptedException {
    String login =
        JSON.writeValueAsString(
            Map.of("usuario", SanCorSamples.USER, "contrasena", SanCorSamples.PASSWORD));
    String answer = send("POST", base.resolve("/api/ingreso"), "none", login).body();
    return JSON.readTree(answer).path("token").asText();
  }

  private HttpResponse<String> send(String method, URI target, String token, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .method(method, BodyPublishers.ofString(method.equals("GET") ? "" : body))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }
}
