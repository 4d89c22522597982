package dev.portalsdk.billing;

import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.time.DateRange;
import java.util.Optional;

/**
 * What a payer paid to the logged-in provider, "comprobantes de egreso", and the invoices that each
 * payment settles, "detalle de pagos".
 *
 * <pre>{@code
 * DateRange january = new DateRange(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 31));
 * for (PaymentVoucher voucher : portal.require(PaymentVouchers.class).all(january)) {
 *   System.out.println(voucher);
 * }
 * }</pre>
 *
 * <p>Obtain it with {@code portal.require(PaymentVouchers.class)}. Instances are safe for use by
 * several threads. Every implementation passes {@code PaymentVouchersContract} of the testkit.
 */
public interface PaymentVouchers {

  /**
   * Returns one page of the vouchers paid in a period, in the portal's order.
   *
   * <p>A portal may show fewer years than were asked for; the page's completeness then says which.
   *
   * @param paid the days of payment, in the portal's zone
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.PortalException if the portal refuses, cannot be reached, or
   *     has changed its page
   */
  Page<PaymentVoucher> list(DateRange paid, PageRequest page);

  /**
   * Returns all vouchers paid in a period, each page fetched when the walk reaches it.
   *
   * @param paid the days of payment, in the portal's zone
   */
  default Paged<PaymentVoucher> all(DateRange paid) {
    return Paged.over(page -> list(paid, page));
  }

  /**
   * Returns the voucher of this name, or empty if the portal's list of its day, fully read, lacks
   * it.
   *
   * @param ref the name, such as a stored one
   * @throws dev.portalsdk.core.page.IncompleteListException if it was not found and an illegible or
   *     missing row leaves that open
   */
  default Optional<PaymentVoucher> find(VoucherRef ref) {
    Listing<PaymentVoucher> listing = all(new DateRange(ref.paid(), ref.paid())).read();
    Optional<PaymentVoucher> found =
        listing.items().stream().filter(voucher -> voucher.ref().equals(ref)).findFirst();
    if (found.isEmpty()) {
      listing.orThrow();
    }
    return found;
  }

  /**
   * Returns one page of the invoices that a voucher settles, with the amounts that the portal shows
   * on the screen.
   *
   * @param ref which voucher
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal's list lacks the voucher
   * @throws dev.portalsdk.core.page.IncompleteListException if the list that was read lacks it and
   *     an illegible or missing row leaves that open
   */
  Page<CrossedInvoice> detail(VoucherRef ref, PageRequest page);

  /**
   * Returns all invoices that a voucher settles, each page fetched when the walk reaches it.
   *
   * @param ref which voucher
   */
  default Paged<CrossedInvoice> detail(VoucherRef ref) {
    return Paged.over(page -> detail(ref, page));
  }

  /**
   * Downloads the workbook of a voucher: its own data and its invoices, with more amounts than the
   * screen shows. {@link SavedVouchers} reads it.
   *
   * @param ref which voucher
   * @param paid the period within which the portal looks, such as the voucher's month
   * @throws IllegalArgumentException if the voucher was paid outside of the period
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal's list lacks the voucher
   */
  default PortalDocument workbook(VoucherRef ref, DateRange paid) {
    return workbook(ref, paid, Progress.none());
  }

  /**
   * Downloads the workbook of a voucher and tells how far it is.
   *
   * @param ref which voucher
   * @param paid the period within which the portal looks, such as the voucher's month
   * @param progress is told
   * @throws IllegalArgumentException if the voucher was paid outside of the period
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal's list lacks the voucher
   * @throws dev.portalsdk.core.error.PortalChangedException if what comes is no workbook
   */
  PortalDocument workbook(VoucherRef ref, DateRange paid, Progress progress);
}
