package dev.portalsdk.core.desk;

import dev.portalsdk.core.document.Progress;
import java.util.List;
import java.util.Optional;

/**
 * Writes to a payer by its portal's form, "contáctenos"; what is written becomes a case.
 *
 * <pre>{@code
 * Contact contact = portal.require(Contact.class);
 * ContactReason reason = contact.find(ContactTopic.PROVIDER_DATA).orElseThrow();
 * ContactReceipt receipt = contact.send(ContactMessage.of(reason, "Cambió el teléfono"));
 * }</pre>
 *
 * <p>Obtain it with {@code portal.require(Contact.class)}. SanCor Salud alone is known to have it
 * (manual L184, L211, L437-439): this interface may still change. Instances are safe for use by
 * several threads. Every implementation passes {@code ContactContract} of the testkit.
 */
public interface Contact {

  /** Returns the reasons of the portal's form, in its order, those included that nobody knows. */
  List<ContactReason> available();

  /**
   * Returns the first reason of a topic that the portal's form has.
   *
   * @param topic such as {@link ContactTopic#PROVIDER_DATA}
   */
  default Optional<ContactReason> find(ContactTopic topic) {
    return available().stream().filter(reason -> reason.topic() == topic).findFirst();
  }

  /**
   * Sends a message.
   *
   * @param message what is sent
   * @return the payer's receipt
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal's form has no such
   *     reason, or the portal refuses the message; it was not taken
   * @throws dev.portalsdk.core.error.DocumentException if a file is empty, cut off or too large;
   *     nothing was sent
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was sent and no answer says what
   *     became of it: look at the day's {@link Cases} before it is sent again
   */
  default ContactReceipt send(ContactMessage message) {
    return send(message, Progress.none());
  }

  /**
   * Sends a message and tells how far each of its files is; it is never sent twice.
   *
   * @param message what is sent
   * @param progress is told, file by file
   * @return the payer's receipt
   * @throws dev.portalsdk.core.error.PortalException as {@link #send(ContactMessage)}
   */
  ContactReceipt send(ContactMessage message, Progress progress);
}
