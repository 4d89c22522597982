/**
 * The contracts about what a provider hands in: {@link
 * dev.portalsdk.testkit.tck.submission.SubmissionsContract} and {@link
 * dev.portalsdk.testkit.tck.submission.SubmissionFaultsContract} whatever the portal, {@link
 * dev.portalsdk.testkit.tck.submission.UploadRemarksContract} where files go one by one, {@link
 * dev.portalsdk.testkit.tck.submission.ShipmentsContract} and {@link
 * dev.portalsdk.testkit.tck.submission.PendingInvoicesContract} where they go together, {@link
 * dev.portalsdk.testkit.tck.submission.FormTokensContract} where forms have tokens.
 */
@NullMarked
package dev.portalsdk.testkit.tck.submission;

import org.jspecify.annotations.NullMarked;
