package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written to a payer: the reason, the text, and the files with it.
 *
 * <p>Text and names of files may be personal, so {@code toString} shows neither. This class is
 * immutable, and thread-safe as its documents are.
 */
public final class ContactMessage {

  private final ContactReason reason;
  private final String text;
  private final List<PortalDocument> attachments;

  private ContactMessage(ContactReason reason, String text, List<PortalDocument> attachments) {
    this.reason = requireNonNull(reason, "reason");
    this.text = text;
    this.attachments = attachments;
  }

  /**
   * Returns a message without files.
   *
   * @param reason one of {@link Contact#available()}
   * @param text what the payer is told, such as {@code Cambió el teléfono de la institución}
   * @throws IllegalArgumentException if the text is blank
   */
  public static ContactMessage of(ContactReason reason, String text) {
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("A message to a payer says something");
    }
    return new ContactMessage(reason, text, List.of());
  }

  /**
   * Returns this message with one more file.
   *
   * @param document the file, under the name that the payer sees
   */
  public ContactMessage attach(PortalDocument document) {
    List<PortalDocument> more = new ArrayList<>(attachments);
    more.add(requireNonNull(document, "document"));
    return new ContactMessage(reason, text, List.copyOf(more));
  }

  /** Returns why the payer is written to. */
  public ContactReason reason() {
    return reason;
  }

  /** Returns what the payer is told. */
  public String text() {
    return text;
  }

  /** Returns the files, in the order in which they were attached. */
  public List<PortalDocument> attachments() {
    return attachments;
  }

  /**
   * Checks that each file is whole and not too large to be sent.
   *
   * @param mostBytes how large a file may be
   * @throws DocumentException if one is not; the message says in what and names no file
   */
  public void requireWholeFiles(long mostBytes) {
    for (PortalDocument file : attachments) {
      if (file.size() == 0) {
        throw refused(ErrorCode.BAD_DOCUMENT, "it is empty");
      }
      if (file.size() > mostBytes) {
        throw refused(
            ErrorCode.LIMIT_EXCEEDED,
            "it has " + file.size() + " bytes, of which " + mostBytes + " may be");
      }
      if (!file.complete()) {
        throw refused(ErrorCode.BAD_DOCUMENT, "it ends before its format says it does");
      }
    }
  }

  private static DocumentException refused(ErrorCode code, String what) {
    return new DocumentException(code, "A file cannot be sent with a message: " + what);
  }

  /** Returns topic and number of files, such as {@code ContactMessage[PROVIDER_DATA, 1 files]}. */
  @Override
  public String toString() {
    return "ContactMessage[" + reason.topic() + ", " + attachments.size() + " files]";
  }
}
