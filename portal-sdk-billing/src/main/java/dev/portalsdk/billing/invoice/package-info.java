/**
 * What a provider billed: an {@link dev.portalsdk.billing.invoice.Invoice} with its {@link
 * dev.portalsdk.billing.invoice.InvoiceStatus}, told from all others by its {@link
 * dev.portalsdk.billing.invoice.InvoiceKey} ({@link dev.portalsdk.billing.invoice.Owner}, {@link
 * dev.portalsdk.billing.invoice.InvoiceKind}, {@link dev.portalsdk.billing.invoice.Letter}, {@link
 * dev.portalsdk.billing.invoice.InvoiceNumber}) and named in a database by its {@link
 * dev.portalsdk.billing.invoice.InvoiceRef}.
 *
 * <p>{@link dev.portalsdk.billing.invoice.ArgentineNumber} and {@link
 * dev.portalsdk.billing.invoice.ColombianNumber} are the numbers of the two countries, {@link
 * dev.portalsdk.billing.invoice.DocumentKind} what a payer issues about an invoice.
 */
@NullMarked
package dev.portalsdk.billing.invoice;

import org.jspecify.annotations.NullMarked;
