/**
 * What a provider asks of a payer's portal: its {@link dev.portalsdk.billing.Invoices}, the {@link
 * dev.portalsdk.billing.InvoiceDocuments} that hang on them, the {@link
 * dev.portalsdk.billing.UploadedDocuments} it handed in, the {@link
 * dev.portalsdk.billing.PaymentVouchers} or {@link dev.portalsdk.billing.PaymentOrders} it was paid
 * by, the {@link dev.portalsdk.billing.Shipments} it sent, the {@link
 * dev.portalsdk.billing.PendingInvoices} that wait for more, the {@link
 * dev.portalsdk.billing.FeeSchedules}, {@link dev.portalsdk.billing.AgreedServices}, {@link
 * dev.portalsdk.billing.AttachedProfessionals} and {@link dev.portalsdk.billing.Norms} of its
 * agreement, and {@link dev.portalsdk.billing.SavedPages}, {@link
 * dev.portalsdk.billing.SavedVouchers} and {@link dev.portalsdk.billing.SavedInvoices} read without
 * the portal. {@link dev.portalsdk.billing.BillingPortals} names the portals that this module
 * knows.
 */
@NullMarked
package dev.portalsdk.billing;

import org.jspecify.annotations.NullMarked;
