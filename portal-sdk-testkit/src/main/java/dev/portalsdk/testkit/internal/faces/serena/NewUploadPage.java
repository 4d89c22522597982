package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.UploadIntake;
import java.util.List;

/**
 * The page "+ Nueva carga de documento" (L40, L44). Its form is invented, since the manual does not
 * show it: the fields that its search has, remarks and a file. Afterwards the list is shown with
 * what was handed in, as is invented too.
 */
final class NewUploadPage {

  static final String PATH = "/documentos/nueva";

  private static final List<String> KINDS =
      List.copyOf(SerenaFace.RULES.attachmentLabels().values());
  // Invented: the manual shows no refused upload.
  private static final String REFUSED = "La carga no es válida.";
  private static final PortalDocument NO_FILE = PortalDocument.of("", new byte[0]);

  private NewUploadPage() {}

  static FaceAnswer show(FaceRequest request) {
    return form(SerenaFace.page(UploadsPage.TITLE), request);
  }

  static FaceAnswer take(FaceRequest request, Portal portal) {
    String recipient = request.field("destinatario").orElse("");
    String label = request.field("tipo").orElse("");
    try {
      AttachmentKind kind = UploadsPage.kind(label);
      portal
          .require(UploadIntake.class)
          .take(
              recipient,
              kind,
              request.field("observaciones").orElse(""),
              request.file("archivo").orElse(NO_FILE));
      return FaceAnswer.redirect(UploadsPage.search(recipient, label));
    } catch (RequestRefusedException refused) {
      return refused(request, refused.portalWords().orElse(REFUSED));
    } catch (InvalidTextException noSuchKind) {
      return refused(request, REFUSED);
    }
  }

  private static FaceAnswer refused(FaceRequest request, String words) {
    return form(SerenaFace.page(UploadsPage.TITLE).alert(words), request);
  }

  private static FaceAnswer form(Markup page, FaceRequest request) {
    UploadsPage.navigation(page);
    return page.raw(
            "<form method=\"post\" enctype=\"multipart/form-data\" action=\"" + PATH + "\">\n")
        .raw("<input type=\"hidden\" name=\"" + FaceRequest.TOKEN_FIELD + "\" value=\"")
        .text(request.token())
        .raw("\">\n")
        .combo("Destinatario", "destinatario", SerenaFace.RULES.recipients(), "")
        .combo("Tipo de documento", "tipo", KINDS, "")
        .raw("<label for=\"observaciones\">Observaciones</label>\n")
        .raw("<input id=\"observaciones\" name=\"observaciones\">\n")
        .raw("<label for=\"archivo\">Archivo</label>\n")
        .raw("<input type=\"file\" id=\"archivo\" name=\"archivo\">\n")
        .raw("<button type=\"submit\">Cargar</button>\n</form>\n")
        .end();
  }
}
