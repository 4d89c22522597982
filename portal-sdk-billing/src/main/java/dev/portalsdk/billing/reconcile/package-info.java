/**
 * The provider's books held against what its payers show: a {@link
 * dev.portalsdk.billing.reconcile.Reconciler} takes a {@link dev.portalsdk.billing.ledger.Ledger}
 * and a {@link dev.portalsdk.billing.reconcile.Remittance} and gives a {@link
 * dev.portalsdk.billing.reconcile.Reconciliation}, with a {@link
 * dev.portalsdk.billing.reconcile.Queue} for each kind of thing that a person is to look at.
 */
@NullMarked
package dev.portalsdk.billing.reconcile;

import org.jspecify.annotations.NullMarked;
