/**
 * What an invoice is called: {@link dev.portalsdk.billing.invoice.InvoiceNumber} is the number of
 * whatever country, {@link dev.portalsdk.billing.invoice.ArgentineNumber} and {@link
 * dev.portalsdk.billing.invoice.ColombianNumber} are the two there are, {@link
 * dev.portalsdk.billing.invoice.Letter} is what an Argentine voucher carries beside its number.
 */
@NullMarked
package dev.portalsdk.billing.invoice;

import org.jspecify.annotations.NullMarked;
