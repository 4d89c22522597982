package dev.portalsdk.testkit.spi;

import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.core.document.PortalDocument;

/**
 * Takes in what a provider uploads, as the portal itself does: each upload is one more, whether it
 * was there already or not.
 *
 * <p>A face obtains it with {@code portal.require(UploadIntake.class)}; a portal has it where its
 * rules offer {@code Submissions}. It is thread-safe.
 */
public interface UploadIntake {

  /**
   * Takes a document in, unread and dated today.
   *
   * @param recipient as the combo shows it
   * @param kind one of the portal's
   * @param remarks as they were entered
   * @param document the file
   * @throws dev.portalsdk.core.error.RequestRefusedException in the portal's words, if it does not
   *     take it
   */
  void take(String recipient, AttachmentKind kind, String remarks, PortalDocument document);
}
