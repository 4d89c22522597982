package dev.portalsdk.billing;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.page.Page;

/**
 * Workbooks and pages about payments that a person, or {@link PaymentVouchers#workbook}, saved from
 * the portal, read without the portal.
 *
 * <p>Obtain it with {@code runtime.entrance(id).require(SavedVouchers.class)}; it needs no login.
 * Instances are safe for use by several threads.
 */
public interface SavedVouchers {

  /**
   * Reads the workbook of a voucher.
   *
   * @param workbook the file, closed by the caller
   * @param owner whose voucher it is: the file does not say
   * @throws IllegalArgumentException if the owner's payer is another than the portal's
   * @throws dev.portalsdk.core.error.DocumentException if it is no such workbook, or is damaged
   */
  VoucherStatement statement(PortalDocument workbook, Owner owner);

  /**
   * Reads the list of vouchers of a saved page.
   *
   * @param html the file's bytes, in UTF-8 or ISO-8859-1, declared or not
   * @param owner whose list it is: the page does not say
   * @throws IllegalArgumentException if the owner's payer is another than the portal's
   * @throws dev.portalsdk.core.error.DocumentException if it is not that page, or is cut off
   */
  Page<PaymentVoucher> vouchers(byte[] html, Owner owner);

  /**
   * Reads the invoices of a voucher of a saved page, whichever of its pages it is: {@code next} is
   * empty.
   *
   * @param html the file's bytes, in UTF-8 or ISO-8859-1, declared or not
   * @throws dev.portalsdk.core.error.DocumentException if it is not that page, or is cut off
   */
  Page<CrossedInvoice> detail(byte[] html);
}
