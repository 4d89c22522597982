package dev.portalsdk.billing.payment;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.page.Listing;

/**
 * A voucher with all that it settles, as a payer's workbook has it. Immutable and thread-safe.
 *
 * @param voucher the voucher
 * @param invoices its invoices, rows that could not be read beside them
 */
public record VoucherStatement(PaymentVoucher voucher, Listing<CrossedInvoice> invoices) {

  /** Checks that both are there. */
  public VoucherStatement {
    requireNonNull(voucher, "voucher");
    requireNonNull(invoices, "invoices");
  }

  /**
   * Adds it up.
   *
   * @param equation such as {@link PaymentEquation#COLOMBIAN_VOUCHER}
   * @throws dev.portalsdk.core.page.IncompleteListException if invoices are missing
   */
  public VoucherBalance balance(PaymentEquation equation) {
    return equation.balance(voucher, invoices.orThrow());
  }
}
