package dev.portalsdk.billing;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The orders by which a payer pays an invoice, "órdenes de pago", and what was withheld by each,
 * "retenciones" (SanCor's manual L308-315).
 *
 * <pre>{@code
 * for (PaymentOrder order : portal.require(PaymentOrders.class).of(invoice.ref())) {
 *   orders.download(order.ref()).saveTo(folder.resolve(order.ref().number() + ".pdf"));
 * }
 * }</pre>
 *
 * <p>An invoice may have several orders, so that what hangs on an order is asked for here, and what
 * hangs on the invoice itself, such as a debit's detail, of {@link InvoiceDocuments}.
 *
 * <p>Obtain it with {@code portal.require(PaymentOrders.class)}. Instances are safe for use by
 * several threads. Every implementation passes {@code PaymentOrdersContract} of the testkit. It has
 * one implementor so far and may still change.
 */
public interface PaymentOrders {

  /**
   * Returns one page of the orders of an invoice, in the portal's order. Its pages have nothing to
   * do with those of the list of invoices.
   *
   * @param invoice which invoice
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal has no such invoice
   * @throws dev.portalsdk.core.error.PortalException if the portal cannot be reached, or has
   *     changed its page
   */
  Page<PaymentOrder> of(InvoiceRef invoice, PageRequest page);

  /**
   * Returns all orders of an invoice, each page fetched when the walk reaches it; as strict as
   * every {@link Paged}.
   *
   * @param invoice which invoice
   */
  default Paged<PaymentOrder> of(InvoiceRef invoice) {
    return Paged.over(page -> of(invoice, page));
  }

  /**
   * Downloads an order itself.
   *
   * @param ref which order
   * @throws dev.portalsdk.core.error.RequestRefusedException as {@link #download(PaymentOrderRef,
   *     DocumentKind, Progress)}
   */
  default PortalDocument download(PaymentOrderRef ref) {
    return download(ref, DocumentKind.PAYMENT_ORDER);
  }

  /**
   * Downloads a document of an order.
   *
   * @param ref which order
   * @param kind one of {@link PaymentOrder#documents()}
   * @throws dev.portalsdk.core.error.RequestRefusedException as {@link #download(PaymentOrderRef,
   *     DocumentKind, Progress)}
   */
  default PortalDocument download(PaymentOrderRef ref, DocumentKind kind) {
    return download(ref, kind, Progress.none());
  }

  /**
   * Downloads a document of an order and tells how far it is.
   *
   * @param ref which order
   * @param kind one of {@link PaymentOrder#documents()}
   * @param progress is told
   * @return the document, complete and of the type that its first bytes say
   * @throws dev.portalsdk.core.error.RequestRefusedException if the invoice has no such order, or
   *     the portal does not offer that document of it
   * @throws dev.portalsdk.core.page.IncompleteListException if the list of orders lacks it and an
   *     illegible or missing row leaves that open
   * @throws dev.portalsdk.core.error.PortalChangedException if what comes is of another type
   * @throws dev.portalsdk.core.error.PortalUnavailableException if it is cut off each time, or the
   *     portal cannot be reached
   */
  PortalDocument download(PaymentOrderRef ref, DocumentKind kind, Progress progress);
}
