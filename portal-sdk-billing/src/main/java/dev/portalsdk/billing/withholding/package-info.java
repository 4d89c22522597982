/**
 * Taxes that payers keep back: a {@link dev.portalsdk.billing.withholding.Withholding} of a {@link
 * dev.portalsdk.billing.withholding.WithholdingTax}.
 */
@NullMarked
package dev.portalsdk.billing.withholding;

import org.jspecify.annotations.NullMarked;
