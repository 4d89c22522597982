package dev.portalsdk.testkit.tck.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactReceipt;
import dev.portalsdk.core.desk.ContactTopic;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.PortalContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Contact} promises, whatever the portal: what is written becomes one case. */
public abstract class ContactContract extends PortalContract {

  private static final String TEXT = "Cambió el teléfono: «(3493) 423567»\ny el correo";

  @Test
  void offersTheReasonsOfTheForm() {
    List<ContactReason> reasons = contact().available();
    assertTrue(contact().find(ContactTopic.PROVIDER_DATA).isPresent());
    assertTrue(contact().find(ContactTopic.ATTACHED_PROFESSIONALS).isPresent());
    assertTrue(
        reasons.stream().anyMatch(reason -> reason.topic() == ContactTopic.UNRECOGNIZED),
        "a reason that nobody knows is kept");
    assertEquals(reasons.size(), reasons.stream().map(ContactReason::words).distinct().count());
  }

  @Test
  void becomesACaseThatMovesWhenThePayerActs() {
    ContactReceipt receipt = contact().send(message());

    Case filed = cases().find(receipt.number()).orElseThrow();
    assertEquals(Optional.of(reason().words()), filed.reason());
    assertFalse(filed.state().isEmpty());
    assertEquals(1, cases().detail(receipt.number()).stream().count());

    payer().desk().forward(sample().provider(), receipt.number(), "Convenios", "Finalizada");
    assertEquals("Finalizada", cases().find(receipt.number()).orElseThrow().state());
    assertEquals(2, cases().detail(receipt.number()).stream().count());
  }

  @Test
  void bringsTextAndFilesUnchanged() {
    PortalDocument first = file("uno.txt", "uno");
    PortalDocument second = file("dos.txt", "dos");
    contact().send(message().attach(first).attach(second));

    ContactMessage arrived = onlyMessage();
    assertEquals(reason(), arrived.reason());
    assertEquals(TEXT, arrived.text());
    assertEquals(
        List.of(first.sha256(), second.sha256()),
        arrived.attachments().stream().map(PortalDocument::sha256).toList());
    assertEquals(
        List.of("uno.txt", "dos.txt"),
        arrived.attachments().stream().map(PortalDocument::name).toList());
  }

  @Test
  void sendsForAReasonThatNobodyKnows() {
    ContactReason unknown = contact().find(ContactTopic.UNRECOGNIZED).orElseThrow();
    ContactReceipt receipt = contact().send(ContactMessage.of(unknown, TEXT));
    assertEquals(
        Optional.of(unknown.words()), cases().find(receipt.number()).orElseThrow().reason());
  }

  @Test
  void refusesAReasonThatTheFormDoesNotHave() {
    ContactReason other = new ContactReason(ContactTopic.UNRECOGNIZED, "Motivo inexistente");
    assertThrows(
        RequestRefusedException.class, () -> contact().send(ContactMessage.of(other, TEXT)));
    assertEquals(List.of(), messages());
  }

  @Test
  void sendsNothingWithAFileThatIsEmptyOrCutOff() {
    for (PortalDocument bad : List.of(file("vacio.txt", ""), file("cortado.pdf", "%PDF-1.7\n"))) {
      DocumentException refused =
          assertThrows(DocumentException.class, () -> contact().send(message().attach(bad)));
      assertFalse(refused.toString().contains(bad.name()));
    }
    assertEquals(List.of(), messages());
  }

  @Test
  void isSentOnceIfTheSessionHasEnded() {
    contact().available();
    payer().expireSessions();
    contact().send(message());
    assertEquals(1, messages().size());
  }

  @Test
  void saysThatNobodyKnowsWhatBecameOfItAndSendsItOnce() {
    payer().next(Fault.ANSWER_LOST);
    assertThrows(OutcomeUnknownException.class, () -> contact().send(message()));
    assertEquals(1, messages().size());
  }

  @Test
  void saysThatNobodyKnowsWhatBecameOfItIfItIsLost() {
    payer().next(Fault.REQUEST_LOST);
    assertThrows(OutcomeUnknownException.class, () -> contact().send(message()));
    assertEquals(List.of(), messages());
  }

  @Test
  void saysThatThePortalAnsweredWithItsLogin() {
    payer().next(Fault.LOGIN_INSTEAD);
    OutcomeUnknownException unknown =
        assertThrows(OutcomeUnknownException.class, () -> contact().send(message()));
    assertEquals(ErrorCode.SESSION_EXPIRED, unknown.reason());
    assertEquals(List.of(), messages());
  }

  private ContactMessage onlyMessage() {
    assertEquals(1, messages().size());
    return messages().get(0);
  }

  private List<ContactMessage> messages() {
    return payer().desk().messages(sample().provider());
  }

  private ContactMessage message() {
    return ContactMessage.of(reason(), TEXT);
  }

  private ContactReason reason() {
    return contact().find(ContactTopic.PROVIDER_DATA).orElseThrow();
  }

  private static PortalDocument file(String name, String text) {
    return PortalDocument.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Contact contact() {
    return portal().require(Contact.class);
  }

  private Cases cases() {
    return portal().require(Cases.class);
  }
}
