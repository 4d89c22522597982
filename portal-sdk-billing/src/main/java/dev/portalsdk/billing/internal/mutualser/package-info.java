/**
 * The payments portal of Mutual SER, read as its manual "Consulta portal de pagos" shows it: one
 * class for each page, and one for the workbook. {@link
 * dev.portalsdk.billing.internal.mutualser.MutualSerAdapter} is the way in; paths stand in {@code
 * Endpoints}, headers in the page classes.
 */
@NullMarked
package dev.portalsdk.billing.internal.mutualser;

import org.jspecify.annotations.NullMarked;
