package dev.portalsdk.testkit.spi;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.table.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one payer's portal does that another's does not, for the reference portal.
 *
 * <p>An implementation cites the line of the payer's manual for each value, or says that it is
 * invented; it takes no text from the payer's adapter, or a typing error would pass twice.
 * Implementations are immutable and thread-safe.
 */
public interface PortalRules {

  /** Returns what is known of the portal without asking it, in the manual's own words. */
  PortalInfo info();

  /** Returns the name of the login field that tells who logs in, such as {@code cuit}. */
  String userField();

  /**
   * Reads what a user entered in that field.
   *
   * @param user such as {@code 30712345671}
   * @throws dev.portalsdk.core.error.InvalidTextException if no account can have this name
   */
  TaxId account(String user);

  /** Returns what the portal says to whom it does not let in. */
  String refusal();

  /** Returns how long the portal remembers a user who asks nothing. */
  Duration idleTime();

  /**
   * Returns the portal's words for a status, such as {@code Se acreditará el día 29/08/2025}.
   *
   * @param status whose words count only if its state is {@link InvoiceState#UNRECOGNIZED}
   * @throws IllegalArgumentException if the portal names a day with the state and there is none
   */
  String words(InvoiceStatus status);

  /**
   * Returns which documents the portal offers for an invoice in a state, as far as they exist.
   *
   * @param state the invoice's
   */
  Set<DocumentKind> documents(InvoiceState state);

  /**
   * Returns the row of an invoice as the portal shows it, header by header.
   *
   * @param invoice with the portal's words for its status
   * @param documents what the row's menu offers
   * @throws IllegalArgumentException if the portal cannot show such an invoice
   */
  Shown shown(Invoice invoice, Set<DocumentKind> documents);

  /** Returns to which desks documents can be handed in, in the order of the combo; at least one. */
  List<String> recipients();

  /** Returns the portal's words for the kinds of document that it takes, in the combo's order. */
  Map<AttachmentKind, String> attachmentLabels();

  /**
   * Returns the row of a document that was handed in as the portal shows it, header by header.
   *
   * @param document the document
   */
  Shown shown(UploadedDocument document);

  /** Returns the headers of the list of authorisations. */
  List<String> authorizationHeaders();
}
