package dev.portalsdk.testkit.toy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.spi.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser sees of a portal that asks a person. */
class AskingToyServerTest {

  private final ToySample sample = ToySample.asking();
  private final ReferencePortal reference = ReferencePortal.of(sample.start(), ToyRules.asking());
  private final ReferencePayer payer = reference.at(sample.id());
  private final HttpClient browser = HttpClient.newHttpClient();
  private ReferencePortalServer server;
  private String token = "";

  @BeforeEach
  void start() {
    sample.fill(payer);
    server = ReferencePortalServer.start(reference, List.of(new AskingToy.Face()));
    String entered = post("ingreso", "u=" + sample.provider().plain() + answerTo(ask()));
    token = entered.replaceAll("(?s)^.*TOKEN |<.*$", "");
    assertThat(get("facturas")).contains("1-5 de 12");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String ask() {
    return idIn(post("ingreso", "u=" + sample.provider().plain()));
  }

  private static String idIn(String page) {
    assertThat(page).contains("PREGUNTA ", "No soy un robot");
    return page.replaceAll("(?s)^.*PREGUNTA | .*$", "");
  }

  private String answerTo(String id) {
    Challenge challenge = Challenge.builder(id, "captcha").build();
    return "&pregunta=" + id + "&respuesta=" + payer.challenges().answer(challenge).reveal();
  }

  private String get(String path) {
    return send(request(path).GET());
  }

  private String post(String path, String form) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String path) {
    URI base = server.baseUri(sample.id());
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private String send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void putsTheQuestionBeforeEachPageUntilThereIsAnAnswer() {
    payer.next(Fault.HUMAN_CHALLENGE);
    String id = idIn(get("facturas"));

    assertThat(idIn(get("nada"))).isEqualTo(id);
    assertThat(idIn(get("autorizaciones"))).isEqualTo(id);
    assertThat(idIn(post("subir", "a=b"))).isEqualTo(id);

    assertThat(post("respuesta", answerTo(id).substring(1))).contains("Gracias");
    assertThat(get("nada")).contains("No existe");
    assertThat(post("respuesta", answerTo(id).substring(1))).contains("RECHAZO");
  }

  @Test
  void asksOneSessionAlone() {
    String first = token;
    token = "";
    String entered = post("ingreso", "u=" + sample.newProvider().plain() + answerTo(ask()));
    payer.next(Fault.HUMAN_CHALLENGE);
    token = first;
    idIn(get("facturas"));

    token = entered.replaceAll("(?s)^.*TOKEN |<.*$", "");
    assertThat(get("facturas")).contains("0 de 0");
  }

  @Test
  void letsTheUserLeaveWithoutAnAnswer() {
    payer.next(Fault.HUMAN_CHALLENGE);
    idIn(get("facturas"));

    assertThat(get("salida")).contains("Hasta luego");
    assertThat(get("facturas")).contains("Contraseña");
  }
}
