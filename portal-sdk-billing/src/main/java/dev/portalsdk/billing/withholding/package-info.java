/**
 * Taxes that payers keep back: a {@link dev.portalsdk.billing.withholding.Withholding} of a {@link
 * dev.portalsdk.billing.withholding.WithholdingTax}, and the {@link
 * dev.portalsdk.billing.withholding.WithholdingBook} that counts each once and says which
 * certificates are missing.
 */
@NullMarked
package dev.portalsdk.billing.withholding;

import org.jspecify.annotations.NullMarked;
