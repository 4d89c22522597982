/**
 * Which rows of the books are which that portals show: {@link
 * dev.portalsdk.billing.matching.InvoiceMatching} for vouchers, {@link
 * dev.portalsdk.billing.matching.PaymentMatching} for payments, each match with its {@link
 * dev.portalsdk.billing.matching.MatchRule}.
 */
@NullMarked
package dev.portalsdk.billing.matching;

import org.jspecify.annotations.NullMarked;
