package dev.portalsdk.testkit.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.document.PortalDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaceAnswerTest {

  private static final byte[] PDF = "%PDF-1.4 %%EOF".getBytes(StandardCharsets.US_ASCII);

  @Test
  void sendsAPageInUtf8() {
    FaceAnswer page = FaceAnswer.page("<p>Débito</p>");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.headers()).containsEntry("Content-Type", "text/html; charset=UTF-8");
    assertThat(page.bytes()).isEqualTo("<p>Débito</p>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void sendsAFileAsWhatItIsUnderItsName() {
    FaceAnswer file = FaceAnswer.file(PortalDocument.of("orden-1.pdf", PDF));

    assertThat(file.headers())
        .containsEntry("Content-Type", "application/pdf")
        .containsEntry("Content-Disposition", "attachment; filename=\"orden-1.pdf\"");
    assertThat(file.bytes()).isEqualTo(PDF);
  }

  @Test
  void sendsANameBeyondAsciiTwice() {
    FaceAnswer file = FaceAnswer.file(PortalDocument.of("débito 1+ %.pdf", PDF));

    assertThat(file.headers().get("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"d_bito 1+ %.pdf\"; "
                + "filename*=UTF-8''d%C3%A9bito%201%2B%20%25.pdf");
  }

  @Test
  void sendsElsewhere() {
    FaceAnswer elsewhere = FaceAnswer.redirect("/gestiones");

    assertThat(elsewhere.status()).isEqualTo(302);
    assertThat(elsewhere.headers()).containsOnlyKeys("Location");
    assertThat(elsewhere.bytes()).isEmpty();
  }

  @Test
  void changesACopy() {
    FaceAnswer page = FaceAnswer.page("");
    FaceAnswer missing = page.withStatus(404).withHeader("Cache-Control", "no-store");
    missing.withHeader("Cache-Control", "private");

    assertThat(page.status()).isEqualTo(200);
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.headers()).hasSize(2).containsEntry("Cache-Control", "no-store");
  }

  @Test
  void showsNoContentInItsText() {
    assertThat(FaceAnswer.page("secret")).hasToString("FaceAnswer[200, 6 bytes]");
    FaceRequest request =
        FaceRequest.builder("POST", "/ingresar").form(Map.of("clave", List.of("secret"))).build();
    assertThat(request).hasToString("POST /ingresar");
  }
}
