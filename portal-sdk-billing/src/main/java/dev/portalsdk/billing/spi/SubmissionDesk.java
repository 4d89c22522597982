package dev.portalsdk.billing.spi;

import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.http.Exchange;
import java.util.Map;

/**
 * All that an adapter says about handing in files: what its portal takes, how a file is sent, and
 * how the portal is asked for it. {@link JournalledSubmissions} makes {@code Submissions} of it.
 *
 * <p>Implementations are thread-safe.
 */
public interface SubmissionDesk {

  /** Returns to which desk of the payer files go, as the portal writes it. */
  String recipient();

  /** Returns what the portal takes, and what it asks of each. */
  Map<SubmissionKind, SubmissionRequirements> requirements();

  /**
   * Sends a file, or the files of a shipment, as {@link dev.portalsdk.core.spi.Write#transmit}
   * says.
   *
   * @param exchange the way to the portal
   * @param upload what is handed in
   */
  Receipt send(Exchange exchange, DocumentUpload upload);

  /**
   * Looks whether the portal has it, as {@link dev.portalsdk.core.spi.Write#probe} says.
   *
   * @param exchange the way to the portal
   * @param upload what is handed in
   */
  Probe look(Exchange exchange, DocumentUpload upload);

  /**
   * Returns where a person sees whether the portal has it, as {@link
   * dev.portalsdk.core.spi.Write#whereToLook} says.
   *
   * @param upload what is handed in
   */
  String whereToLook(DocumentUpload upload);
}
