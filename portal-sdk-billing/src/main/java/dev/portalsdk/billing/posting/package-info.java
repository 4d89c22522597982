/**
 * What a reconciliation writes into the provider's books: each {@link
 * dev.portalsdk.billing.posting.Posting} once, into a {@link
 * dev.portalsdk.billing.posting.PostingBook} that is never changed and takes back by reversing.
 */
@NullMarked
package dev.portalsdk.billing.posting;

import org.jspecify.annotations.NullMarked;
