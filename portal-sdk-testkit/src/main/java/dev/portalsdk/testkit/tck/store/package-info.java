/**
 * What every {@link dev.portalsdk.billing.store.SnapshotStore} promises, wherever it is kept:
 * {@link dev.portalsdk.testkit.tck.store.SnapshotStoreContract}; and every {@link
 * dev.portalsdk.billing.posting.PostingBook}: {@link
 * dev.portalsdk.testkit.tck.store.PostingBookContract}.
 */
@NullMarked
package dev.portalsdk.testkit.tck.store;

import org.jspecify.annotations.NullMarked;
