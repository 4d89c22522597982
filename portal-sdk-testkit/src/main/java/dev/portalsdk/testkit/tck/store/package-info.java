/**
 * What every {@link dev.portalsdk.billing.store.SnapshotStore} promises, wherever it is kept:
 * {@link dev.portalsdk.testkit.tck.store.SnapshotStoreContract}.
 */
@NullMarked
package dev.portalsdk.testkit.tck.store;

import org.jspecify.annotations.NullMarked;
