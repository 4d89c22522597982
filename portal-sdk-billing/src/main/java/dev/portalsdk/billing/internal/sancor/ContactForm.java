package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.desk.ContactAnswer;
import dev.portalsdk.billing.internal.sancor.wire.desk.ContactReasons;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactReceipt;
import dev.portalsdk.core.desk.ContactTopic;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.spi.http.DocumentBody;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.HeaderText;
import java.util.List;
import java.util.Map;
import okhttp3.MultipartBody;

/**
 * The form "Contáctenos". The manual calls its list «Motivo de Contacto» (L184, L211) and «Tipo de
 * Contacto» (L439): that it is one list is this project's reading, as are the names of its fields.
 */
final class ContactForm {

  /** The two reasons that the manual names; others are kept as they are. */
  private static final Map<String, ContactTopic> TOPICS =
      Map.of(
          HeaderText.fold("ACTUALIZACIÓN DATOS PRESTADOR"), ContactTopic.PROVIDER_DATA,
          HeaderText.fold("Incorporación o Baja de prestadores adheridos"),
              ContactTopic.ATTACHED_PROFESSIONALS);

  private ContactForm() {}

  /** Reads the list of reasons. */
  static List<ContactReason> reasons(JsonPage page) {
    return page.read(ContactReasons.class).motivosDeContacto().stream()
        .filter(words -> !words.isBlank())
        .map(words -> new ContactReason(topic(words), words))
        .toList();
  }

  private static ContactTopic topic(String words) {
    return TOPICS.getOrDefault(HeaderText.fold(words), ContactTopic.UNRECOGNIZED);
  }

  /** Fills the form in. */
  static MultipartBody filledIn(ContactMessage message, Progress progress) {
    MultipartBody.Builder form =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("motivoDeContacto", message.reason().words())
            .addFormDataPart("mensaje", message.text());
    for (PortalDocument file : message.attachments()) {
      form.addFormDataPart("adjuntos", file.name(), DocumentBody.of(file, progress));
    }
    return form.build();
  }

  /** Reads the answer to the form: without a number it says nothing certain. */
  static ContactReceipt receipt(JsonPage page) {
    ContactAnswer taken = page.read(ContactAnswer.class);
    try {
      return new ContactReceipt(CaseNumber.parse(taken.numeroDeGestion()), taken.mensaje());
    } catch (InvalidTextException noNumber) {
      throw page.origin()
          .unreadable(ErrorCode.PAGE_CHANGED, "$.numeroDeGestion: a case's number was expected");
    }
  }
}
