/**
 * Reads many portals into one store: a {@link dev.portalsdk.billing.sync.PortalGroup} of {@link
 * dev.portalsdk.billing.sync.SyncMember}s, by a {@link dev.portalsdk.billing.sync.SyncPlan}, with a
 * {@link dev.portalsdk.billing.sync.SyncReport} that says of each how far it came.
 */
@NullMarked
package dev.portalsdk.billing.sync;

import org.jspecify.annotations.NullMarked;
