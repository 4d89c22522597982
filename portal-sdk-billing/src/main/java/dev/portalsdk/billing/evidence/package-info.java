/**
 * Where the amounts of billing were read: each {@link dev.portalsdk.billing.evidence.Source} is a
 * row of a portal's list, a document by its digest, or an entry of the ledger.
 */
@NullMarked
package dev.portalsdk.billing.evidence;

import org.jspecify.annotations.NullMarked;
