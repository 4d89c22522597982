/**
 * The provider's own books, "libros": a {@link dev.portalsdk.billing.ledger.LedgerEntry} for each
 * voucher and a {@link dev.portalsdk.billing.ledger.LedgerPayment} for each payment that arrived.
 */
@NullMarked
package dev.portalsdk.billing.ledger;

import org.jspecify.annotations.NullMarked;
