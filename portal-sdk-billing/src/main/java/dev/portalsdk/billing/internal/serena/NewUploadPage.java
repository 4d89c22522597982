package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.spi.DocumentUpload;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import java.util.Optional;

/**
 * The page "+ Nueva carga de documento" (L40, L44). The manual does not show its form: the labels
 * of its fields are our reading, those of the search where there are such.
 */
final class NewUploadPage {

  private static final String RECIPIENT = "Destinatario";
  private static final String KIND = "Tipo de documento";
  private static final String REMARKS = "Observaciones";
  private static final String FILE = "Archivo";

  private final HtmlPage page;

  NewUploadPage(HtmlPage page) {
    this.page = page;
  }

  /** The form, filled in. */
  HtmlForm form(DocumentUpload upload) {
    return page.form(RECIPIENT, KIND, REMARKS, FILE)
        .choose(RECIPIENT, upload.recipient())
        .choose(KIND, KindLabels.of(upload.kind()))
        .enter(REMARKS, UploadMark.of(upload).remarks(upload.remarks()))
        .attach(FILE, upload.document(), upload.progress());
  }

  /** What the portal objects to, if the page is the form again with words of refusal. */
  Optional<String> refusal() {
    return page.hasForm(RECIPIENT, KIND, REMARKS, FILE) ? page.alert() : Optional.empty();
  }
}
