/**
 * The provider's books held against what its payers show: a {@link
 * dev.portalsdk.billing.reconcile.LedgerEntry} for each voucher and a {@link
 * dev.portalsdk.billing.reconcile.LedgerPayment} for each payment.
 */
@NullMarked
package dev.portalsdk.billing.reconcile;

import org.jspecify.annotations.NullMarked;
