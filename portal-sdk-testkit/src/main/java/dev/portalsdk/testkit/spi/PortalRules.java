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
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one payer's portal does that another's does not, for the reference portal: who gets in, what
 * it offers, and how it shows that.
 *
 * <p>Methods with a default belong to a capability that not every portal offers; the reference
 * portal asks none of them where {@link #capabilities()} lacks it.
 *
 * <p>An implementation cites the line of the payer's manual for each value, or says that it is
 * invented; it takes no text from the payer's adapter, or a typing error would pass twice.
 * Implementations are immutable and thread-safe.
 */
public interface PortalRules {

  /** Returns what is known of the portal without asking it, in the manual's own words. */
  PortalInfo info();

  /**
   * Returns what the portal offers, of {@code Invoices}, {@code InvoiceDocuments}, {@code
   * UploadedDocuments}, {@code Submissions} and {@code Authorizations}; the others are absent
   * there, not empty.
   */
  Set<Class<?>> capabilities();

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
   * Returns how many invoices a page of the list shows; such a page declares its rows and the total
   * of the list. Empty, as by default, says that all are on one page, which declares nothing.
   */
  default OptionalInt invoicesPerPage() {
    return OptionalInt.empty();
  }

  /**
   * Returns which documents the portal offers for an invoice in a state, as far as they exist; none
   * by default.
   *
   * @param state the invoice's
   */
  default Set<DocumentKind> documents(InvoiceState state) {
    return Set.of();
  }

  /**
   * Returns the row of an invoice as the portal shows it, header by header.
   *
   * @param invoice with the portal's words for its status
   * @param documents what the row offers, none where the portal has no documents
   * @throws IllegalArgumentException if the portal cannot show such an invoice
   */
  Shown shown(Invoice invoice, Set<DocumentKind> documents);

  /**
   * Returns to which desks documents can be handed in, in the order of the combo; at least one
   * where documents can be handed in at all.
   */
  default List<String> recipients() {
    return List.of();
  }

  /** Returns the portal's words for the kinds of document that it takes, in the combo's order. */
  default Map<AttachmentKind, String> attachmentLabels() {
    return Map.of();
  }

  /**
   * Returns the row of a document that was handed in as the portal shows it, header by header.
   *
   * @param document the document
   * @throws IllegalArgumentException by default: there is no such list
   */
  default Shown shown(UploadedDocument document) {
    throw new IllegalArgumentException("The portal lists no documents that were handed in");
  }

  /** Returns what the portal says to an upload without a file. */
  default String missingFile() {
    return "";
  }

  /** Returns the headers of the list of authorisations. */
  default List<String> authorizationHeaders() {
    return List.of();
  }
}
