package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import java.util.List;

/**
 * What a payer keeps of one payment. Immutable and thread-safe.
 *
 * @param voucher the voucher
 * @param invoices what it settles, with all amounts
 */
public record VoucherFile(PaymentVoucher voucher, List<CrossedInvoice> invoices) {

  /** Copies the list. */
  public VoucherFile {
    invoices = List.copyOf(invoices);
  }
}
