package dev.portalsdk.core.spi.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.UnsafeTargetException;
import dev.portalsdk.core.spi.http.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MultipartBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that send files, and links that lead to them. */
class UploadFormTest {

  private static final String FORM =
      """
      <html><body><p><a href="nueva">+ NUEVA  CARGA de documento</a></p>
      <form method="post" enctype="multipart/form-data" action="/documentos/nueva">
        <input type="hidden" name="token" value="t-1">
        <label for="o">Observaciones</label><input id="o" name="observaciones">
        <label for="a">Archivo</label><input type="file" id="a" name="archivo">
      </form></body></html>
      """;

  @Test
  void sendsFieldsAndThenTheFileWithItsNameAndType() throws IOException {
    PortalDocument file = document("factura \"ñ\".pdf", "%PDF-1.4\n%%EOF");
    HtmlForm form =
        page(FORM)
            .form("Observaciones", "Archivo")
            .enter("Observaciones", "FC B 0025-00043905 #a1b2c3d4")
            .attach("Archivo", file, Progress.none());

    String body = text(form.parts());

    assertThat(form.parts()).hasSize(3);
    assertThat(body.indexOf("name=\"token\"")).isLessThan(body.indexOf("name=\"observaciones\""));
    assertThat(body)
        .contains("\r\n\r\nFC B 0025-00043905 #a1b2c3d4\r\n")
        .contains("name=\"archivo\"; filename=\"factura _ñ_.pdf\"")
        .contains("Content-Type: application/pdf")
        .contains("%PDF-1.4\n%%EOF");
    assertThat(form.fields()).doesNotContainKey("archivo");
  }

  @Test
  void tellsHowFarTheFileIs() throws IOException {
    List<String> told = new ArrayList<>();
    PortalDocument file = document("a.txt", "x".repeat(40_000));
    HtmlForm form =
        page(FORM)
            .form("Archivo")
            .attach("Archivo", file, (done, total) -> told.add(done + "/" + total));

    text(form.parts());

    assertThat(told).containsExactly("16384/40000", "32768/40000", "40000/40000");
  }

  @Test
  void findsALinkByItsText() {
    assertThat(page(FORM).link("+ Nueva carga de documento"))
        .isEqualTo("https://toy.example/entrada/nueva");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>+ NUEVA CARGA</p>",
        "<a href='/uno'>+ NUEVA CARGA</a><a href='/dos'>+ NUEVA CARGA</a>",
        "<a>+ NUEVA CARGA</a>"
      })
  void refusesALinkThatIsNotThereOrLeadsToSeveralPlaces(String html) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page("<html>" + html + "</html>").link("+ NUEVA CARGA"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PAGE_CHANGED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/nueva",
        "//evil.example/nueva",
        "http://toy.example/nueva",
        "https://toy.example:8443/nueva",
        "https://toy.example@evil.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://169.254.169.254/"
      })
  void refusesALinkToAnotherHost(String target) {
    String html = "<html><a href='" + target + "'>+ NUEVA CARGA</a></html>";
    assertThatExceptionOfType(UnsafeTargetException.class)
        .isThrownBy(() -> page(html).link("+ NUEVA CARGA"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.UNSAFE_URL));
  }

  private static String text(List<MultipartBody.Part> parts) throws IOException {
    MultipartBody.Builder body = new MultipartBody.Builder("limit").setType(MultipartBody.FORM);
    parts.forEach(body::addPart);
    Buffer sent = new Buffer();
    body.build().writeTo(sent);
    return sent.readUtf8();
  }

  private static PortalDocument document(String name, String content) {
    return PortalDocument.of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static HtmlPage page(String html) {
    Origin origin =
        Origin.portal(new PortalCall(PortalId.of("toy"), "upload document"), notice -> {});
    URI location = URI.create("https://toy.example/entrada/");
    return HtmlPage.of(
        new Answer(
            origin,
            location,
            200,
            "text/html",
            StandardCharsets.UTF_8,
            html.getBytes(StandardCharsets.UTF_8)));
  }
}
