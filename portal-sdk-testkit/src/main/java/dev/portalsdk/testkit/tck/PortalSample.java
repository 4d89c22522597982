package dev.portalsdk.testkit.tck;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.ReferencePayer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the contracts know of one portal: who its users are, and what it holds when a test begins.
 *
 * <p>Whoever proves an adapter writes one for its portal, with data that the portal can show and
 * that is no person's. What is expected belongs to {@link #provider()}. Implementations are
 * immutable and thread-safe.
 */
public interface PortalSample {

  /** Returns which portal it is of. */
  PortalId id();

  /** Returns a provider who has an account, and whose is all that is expected. */
  TaxId provider();

  /** Returns a provider who has an account and nothing in it. */
  TaxId newProvider();

  /** Returns a provider who has no account. */
  TaxId stranger();

  /**
   * Returns what a user enters to log in, as the portal's login asks for it.
   *
   * @param user the user's name, such as {@code 30712345671}, or a text that no account has
   */
  Credentials credentials(String user);

  /**
   * Returns the provider's invoices in the portal's order: some on three days at least, one of them
   * {@link dev.portalsdk.billing.invoice.InvoiceState#IN_PROCESS}.
   */
  List<Invoice> invoices();

  /**
   * Returns invoices of the new provider that the portal could receive, in the order of their
   * arrival.
   *
   * @param count how many, such as 300
   */
  Stream<Invoice> newInvoices(int count);

  /**
   * Returns the documents that the portal offers for one of the invoices; none by default. Where
   * there are documents, one invoice has some and one has none.
   *
   * @param ref one of {@link #invoices()}
   */
  default Set<DocumentKind> documents(InvoiceRef ref) {
    return Set.of();
  }

  /**
   * Returns what the provider has handed in, in the portal's order, each with its kind; none by
   * default. Where documents are handed in, one is read and one is not.
   */
  default List<UploadedDocument> uploads() {
    return List.of();
  }

  /** Returns the provider's authorisations in the portal's order; none by default. */
  default List<Authorization> authorizations() {
    return List.of();
  }

  /**
   * Opens the accounts and lets all that is expected happen.
   *
   * @param payer the portal's payer, who knows nobody yet
   */
  void fill(ReferencePayer payer);
}
