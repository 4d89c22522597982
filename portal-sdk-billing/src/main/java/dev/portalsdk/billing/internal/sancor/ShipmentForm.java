package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.spi.http.DocumentBody;
import java.util.List;
import java.util.Map;
import okhttp3.MultipartBody;

/**
 * What is sent with files: fields, then each file under the name of what it is. The names are this
 * project's reading.
 */
final class ShipmentForm {

  private static final Map<AttachmentKind, String> FIELDS =
      Map.of(
          AttachmentKind.INVOICE, "comprobante",
          AttachmentKind.SUMMARY, "comprobante",
          AttachmentKind.BACKING, "adjuntos",
          AttachmentKind.CREDIT_NOTE, "notaDeCredito",
          AttachmentKind.REPLACEMENT_INVOICE, "facturaDeReemplazo");

  private ShipmentForm() {}

  static MultipartBody of(Map<String, String> fields, List<Attachment> files, Progress progress) {
    MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
    fields.forEach(form::addFormDataPart);
    long all = files.stream().mapToLong(file -> file.document().size()).sum();
    long before = 0;
    for (Attachment file : files) {
      PortalDocument document = file.document();
      long start = before;
      Progress part = (done, total) -> progress.moved(start + done, all);
      form.addFormDataPart(
          FIELDS.getOrDefault(file.kind(), "adjuntos"),
          document.name(),
          DocumentBody.of(document, part));
      before += document.size();
    }
    return form.build();
  }
}
