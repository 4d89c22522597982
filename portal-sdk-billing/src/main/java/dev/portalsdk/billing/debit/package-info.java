/**
 * The life of debits: a {@link dev.portalsdk.billing.debit.DebitCase} moves through {@link
 * dev.portalsdk.billing.debit.DebitState}s by dated steps, {@link
 * dev.portalsdk.billing.debit.DebitDeadlines} say who has to act by when, and the {@link
 * dev.portalsdk.billing.debit.DebitBook} has all of them.
 */
@NullMarked
package dev.portalsdk.billing.debit;

import org.jspecify.annotations.NullMarked;
