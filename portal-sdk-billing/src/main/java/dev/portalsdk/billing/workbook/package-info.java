/**
 * Workbooks of the types of this module: {@link dev.portalsdk.billing.workbook.InvoiceImport} reads
 * the invoices of an export.
 */
@NullMarked
package dev.portalsdk.billing.workbook;

import org.jspecify.annotations.NullMarked;
