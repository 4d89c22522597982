/**
 * What a payer paid, and how it adds up: the {@link dev.portalsdk.billing.payment.PaymentOrder}s of
 * an invoice; or a {@link dev.portalsdk.billing.payment.PaymentVoucher}, the {@link
 * dev.portalsdk.billing.payment.CrossedInvoice}s that it settles, and the {@link
 * dev.portalsdk.billing.payment.PaymentEquation} between their amounts.
 */
@NullMarked
package dev.portalsdk.billing.payment;

import org.jspecify.annotations.NullMarked;
