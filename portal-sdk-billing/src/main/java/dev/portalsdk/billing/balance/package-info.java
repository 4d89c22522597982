/**
 * How every peso of an invoice is explained: a {@link dev.portalsdk.billing.balance.Balance} of
 * {@link dev.portalsdk.billing.balance.Term}s, each known with its source or unseen, and its {@link
 * dev.portalsdk.billing.balance.Verdict}.
 */
@NullMarked
package dev.portalsdk.billing.balance;

import org.jspecify.annotations.NullMarked;
