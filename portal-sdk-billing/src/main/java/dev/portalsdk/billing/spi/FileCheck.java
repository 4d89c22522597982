package dev.portalsdk.billing.spi;

import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;

/** Whether a file is one that a portal takes: by its bytes, whatever its name says. */
final class FileCheck {

  private FileCheck() {}

  /**
   * Checks a file.
   *
   * @throws DocumentException if it does not meet the requirements; the message says in what
   */
  static void require(AttachmentRequirements requirements, Attachment attachment) {
    PortalDocument file = attachment.document();
    if (file.size() == 0) {
      throw refused(attachment, ErrorCode.BAD_DOCUMENT, "it is empty");
    }
    if (file.size() > requirements.mostBytes()) {
      throw refused(
          attachment,
          ErrorCode.LIMIT_EXCEEDED,
          "it has " + file.size() + " bytes, of which " + requirements.mostBytes() + " may be");
    }
    if (!requirements.mediaTypes().contains(file.mediaType())) {
      throw refused(
          attachment,
          ErrorCode.UNEXPECTED_CONTENT,
          "by its first bytes it is "
              + file.mediaType()
              + ", and the portal takes "
              + requirements.mediaTypes().stream().map(Object::toString).sorted().toList());
    }
    if (!file.complete()) {
      throw refused(attachment, ErrorCode.BAD_DOCUMENT, "it ends before its format says it does");
    }
  }

  private static DocumentException refused(Attachment attachment, ErrorCode code, String what) {
    return new DocumentException(
        code, "The file of kind " + attachment.kind() + " cannot be handed in: " + what);
  }
}
