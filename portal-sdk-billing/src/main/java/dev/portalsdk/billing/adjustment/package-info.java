/**
 * Why payers pay less than was billed: a {@link dev.portalsdk.billing.adjustment.Debit} with its
 * {@link dev.portalsdk.billing.adjustment.AdjustmentReason}, sorted into an {@link
 * dev.portalsdk.billing.adjustment.AdjustmentGroup} by a {@link
 * dev.portalsdk.billing.adjustment.ReasonSorter}. Colombian payers give a {@link
 * dev.portalsdk.billing.adjustment.GlosaCode}.
 */
@NullMarked
package dev.portalsdk.billing.adjustment;

import org.jspecify.annotations.NullMarked;
