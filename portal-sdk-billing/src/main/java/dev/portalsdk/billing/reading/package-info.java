/**
 * What the documents about payments say, read from the text of their PDF by labels and headers.
 *
 * <p>An {@link dev.portalsdk.billing.reading.OrderReader} reads an {@link
 * dev.portalsdk.billing.reading.OrderStatement} from a payment order, a {@link
 * dev.portalsdk.billing.reading.WithholdingReader}, a {@link
 * dev.portalsdk.billing.reading.DebitDetailReader} and a {@link
 * dev.portalsdk.billing.reading.NoteReader} what certificates, debit details and notes list. A
 * {@link dev.portalsdk.billing.reading.PrintedVoucher} is a voucher as such a document names it. No
 * manual shows one of these documents: the labels are those of the reference portal, and aliases
 * name those of others.
 */
@NullMarked
package dev.portalsdk.billing.reading;

import org.jspecify.annotations.NullMarked;
