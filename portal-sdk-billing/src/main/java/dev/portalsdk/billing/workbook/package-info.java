/**
 * The lists of billing as files, in and out: {@link dev.portalsdk.billing.workbook.BillingSheets}
 * and {@link dev.portalsdk.billing.workbook.ReconciliationSheets} have a layout for each type,
 * which the writers of {@link dev.portalsdk.core.workbook} write by; {@link
 * dev.portalsdk.billing.workbook.InvoiceImport} reads the invoices of an export, {@link
 * dev.portalsdk.billing.workbook.LedgerImport} the provider's own books.
 */
@NullMarked
package dev.portalsdk.billing.workbook;

import org.jspecify.annotations.NullMarked;
