package dev.portalsdk.testkit.spi;

import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.SubmissionKind;
import java.util.List;

/**
 * Takes in what a provider sends, as the portal itself does: each shipment is one more, whether it
 * was there already or not.
 *
 * <p>A face obtains it with {@code portal.require(ShipmentIntake.class)}; a portal has it where its
 * rules offer {@code Shipments} and {@code Submissions}. It is thread-safe.
 */
public interface ShipmentIntake {

  /**
   * Takes a shipment in, dated today.
   *
   * @param kind what it is
   * @param document what it is about
   * @param files all of it
   * @return the shipment's number, such as {@code 254}
   * @throws dev.portalsdk.core.error.RequestRefusedException in the portal's words, if it does not
   *     take it
   */
  String take(SubmissionKind kind, InvoiceRef document, List<Attachment> files);

  /**
   * Takes in a file that was left out of a shipment.
   *
   * @param number the shipment's
   * @param file the file
   * @throws dev.portalsdk.core.error.RequestRefusedException in the portal's words, if it does not
   *     take it
   */
  void attach(String number, Attachment file);

  /**
   * Takes in a file that the payer waits for about an invoice.
   *
   * @param invoice which invoice
   * @param file the file
   * @throws dev.portalsdk.core.error.RequestRefusedException in the portal's words, if it does not
   *     take it
   */
  void correct(InvoiceRef invoice, Attachment file);
}
