/**
 * The lists of billing as files, in and out: {@link dev.portalsdk.billing.workbook.BillingSheets}
 * has a layout for each type, which the writers of {@link dev.portalsdk.core.workbook} write by,
 * and {@link dev.portalsdk.billing.workbook.InvoiceImport} reads the invoices of an export.
 */
@NullMarked
package dev.portalsdk.billing.workbook;

import org.jspecify.annotations.NullMarked;
