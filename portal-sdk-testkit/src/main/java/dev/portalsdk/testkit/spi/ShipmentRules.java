package dev.portalsdk.testkit.spi;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.core.table.Shown;
import java.time.Period;
import java.util.Map;

/**
 * What one payer's portal does with shipments that another's does not, for the reference portal.
 *
 * <p>An implementation cites the line of the payer's manual for each value, or says that it is
 * invented. Implementations are immutable and thread-safe.
 */
public interface ShipmentRules {

  /**
   * Returns what may be handed in, and what is asked of each.
   *
   * @param file what is asked of every file
   */
  Map<SubmissionKind, SubmissionRequirements> requirements(AttachmentRequirements file);

  /** Returns the portal's words for the state of a shipment that has just arrived. */
  String arrived();

  /** Returns the portal's words for a shipment that was processed, such as {@code Procesado}. */
  String processed();

  /** Returns what the portal says once a file was attached to what was there already. */
  String attached();

  /**
   * Returns whether the portal's form can name a document, such as one that has a letter.
   *
   * @param document what a shipment would be about
   */
  boolean names(InvoiceKey document);

  /**
   * Returns what the portal says to what it does not take.
   *
   * @param refusal why
   */
  String words(ShipmentRefusal refusal);

  /** Returns how many shipments a page shows; it declares its rows and the total of the list. */
  int perPage();

  /** Returns for how long the portal shows a shipment, such as six months. */
  Period shownFor();

  /**
   * Returns the row of a shipment as the portal shows it, header by header.
   *
   * @param shipment the shipment
   * @throws IllegalArgumentException if the portal cannot show such a shipment
   */
  Shown shown(Shipment shipment);
}
