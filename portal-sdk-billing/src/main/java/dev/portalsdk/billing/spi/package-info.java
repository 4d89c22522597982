/**
 * What the author of an adapter of a payer has beside {@code dev.portalsdk.core.spi}: a {@link
 * dev.portalsdk.billing.spi.SubmissionDesk} says how files are handed in at one portal, and {@link
 * dev.portalsdk.billing.spi.JournalledSubmissions} makes {@link dev.portalsdk.billing.Submissions}
 * of it, which hand in each file once.
 */
@NullMarked
package dev.portalsdk.billing.spi;

import org.jspecify.annotations.NullMarked;
