package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactReceipt;
import dev.portalsdk.core.desk.ContactTopic;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.Optional;

/** The form "Contáctenos" (L437-439); its fields are invented. */
final class ContactPages {

  private ContactPages() {}

  static Optional<FaceAnswer> answer(FaceRequest request, Portal portal) {
    Contact contact = portal.require(Contact.class);
    return switch (request.path()) {
      case "/api/contactenos/motivos" -> Optional.of(reasons(contact));
      case "/api/contactenos" -> Optional.of(send(request, contact));
      default -> Optional.empty();
    };
  }

  private static FaceAnswer reasons(Contact contact) {
    return Json.object()
        .texts("motivosDeContacto", contact.available().stream().map(ContactReason::words).toList())
        .answer();
  }

  private static FaceAnswer send(FaceRequest request, Contact contact) {
    ContactMessage message =
        ContactMessage.of(
            reason(request.field("motivoDeContacto").orElse("-"), contact),
            request.field("mensaje").orElse("-"));
    for (PortalDocument file : request.files("adjuntos")) {
      message = message.attach(file);
    }
    ContactReceipt receipt = contact.send(message);
    return Json.object()
        .text("numeroDeGestion", receipt.number().formatted())
        .text("mensaje", receipt.words())
        .answer();
  }

  private static ContactReason reason(String words, Contact contact) {
    return contact.available().stream()
        .filter(reason -> reason.words().equals(words))
        .findFirst()
        .orElseGet(() -> new ContactReason(ContactTopic.UNRECOGNIZED, words));
  }
}
