package dev.portalsdk.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.testkit.CoverageSamples;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.SanCorSamples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The documents of portals' APIs; the contracts hold each request and answer against them. */
class ApiDocumentsTest {

  private static final JsonMapper JSON = new JsonMapper();

  private final ReferencePortal reference = ReferencePortal.create();
  private final ReferencePortalServer server = ReferencePortalServer.start(reference);
  private final HttpClient browser = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void describeNothingThatSanCorSaludLacks() throws Exception {
    URI base = base(BillingPortals.SANCOR_SALUD);
    String token =
        token(base, Map.of("usuario", SanCorSamples.USER, "contrasena", SanCorSamples.PASSWORD));

    assertThat(lacking(SanCorApi.DOCUMENT, base, token)).isEmpty();
  }

  @Test
  void describeNothingThatIapserArtLacks() throws Exception {
    URI base = base(CertificatePortals.IAPSER_ART);
    String asked = send("GET", base.resolve("/api/ingreso/desafio"), "none", "");
    String id = JSON.readTree(asked).path("desafio").asText();
    String answer =
        reference
            .at(CertificatePortals.IAPSER_ART)
            .challenges()
            .answer(Challenge.builder(id, "captcha").build())
            .reveal();
    String token =
        token(
            base,
            Map.of(
                "usuario",
                CoverageSamples.EMPLOYER.plain(),
                "contrasena",
                CoverageSamples.PASSWORD,
                "desafio",
                id,
                "respuesta",
                answer));

    assertThat(lacking(IapserApi.DOCUMENT, base, token)).isEmpty();
  }

  private URI base(PortalId portal) {
    return server.settings(portal).base().orElseThrow();
  }

  private List<String> lacking(Path file, URI base, String token) throws Exception {
    ApiDocument document = ApiDocument.read(file);
    assertThat(document.operations()).hasSizeGreaterThan(5);
    List<String> lacking = new ArrayList<>();
    for (String operation : document.operations()) {
      String[] parts = operation.split(" ", -1);
      URI target = base.resolve(parts[1].replaceAll("\\{[^}]*}", "1"));
      if (send(parts[0], target, token, "{}").contains("La página no existe")) {
        lacking.add(operation);
      }
    }
    return lacking;
  }

  private String token(URI base, Map<String, String> login) throws Exception {
    String answer =
        send("POST", base.resolve("/api/ingreso"), "none", JSON.writeValueAsString(login));
    String token = JSON.readTree(answer).path("token").asText();
    assertThat(token).isNotEmpty();
    return token;
  }

  private String send(String method, URI target, String token, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .method(method, BodyPublishers.ofString(method.equals("GET") ? "" : body))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .build();
    return browser.send(request, BodyHandlers.ofString()).body();
  }
}
