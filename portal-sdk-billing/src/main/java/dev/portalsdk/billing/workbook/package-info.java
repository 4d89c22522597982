/**
 * The lists of billing as files: {@link dev.portalsdk.billing.workbook.BillingSheets} has a layout
 * for each type, which the writers of {@link dev.portalsdk.core.workbook} write by.
 */
@NullMarked
package dev.portalsdk.billing.workbook;

import org.jspecify.annotations.NullMarked;
