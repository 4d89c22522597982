package dev.portalsdk.billing;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The invoices to which a payer waits for a credit note or an invoice in their place, "Envíos
 * Pendientes" (SanCor's manual L327, L379).
 *
 * <p>What it waits for is handed in by {@link Submissions} as a {@link
 * dev.portalsdk.billing.submission.SubmissionKind#CORRECTION}, the portal's "Adjuntar Archivo".
 *
 * <p>Obtain it with {@code portal.require(PendingInvoices.class)}. Instances are safe for use by
 * several threads. Every implementation passes {@code PendingInvoicesContract} of the testkit. It
 * has one implementor so far and may still change.
 */
public interface PendingInvoices {

  /**
   * Returns one page of them, in the portal's order.
   *
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<Invoice> list(PageRequest page);

  /**
   * Returns all of them, each page fetched when the walk reaches it; as strict as every {@link
   * Paged}.
   */
  default Paged<Invoice> all() {
    return Paged.over(this::list);
  }
}
