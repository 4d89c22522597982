/**
 * How old debts are and when they are paid: {@link dev.portalsdk.billing.ageing.Ageing} of {@link
 * dev.portalsdk.billing.ageing.Receivable}s, the {@link dev.portalsdk.billing.ageing.PaymentHabit}
 * of a payer, and the {@link dev.portalsdk.billing.ageing.ExpectedPayment} of an open invoice.
 */
@NullMarked
package dev.portalsdk.billing.ageing;

import org.jspecify.annotations.NullMarked;
