/**
 * What a provider hands in at a portal: a {@link dev.portalsdk.billing.submission.Submission} is
 * the {@link dev.portalsdk.billing.submission.Attachment attachments} of one invoice, sent through
 * a {@link dev.portalsdk.billing.submission.SubmissionHandle}; a {@link
 * dev.portalsdk.billing.submission.SubmissionResult} says what became of each. What is handed in,
 * of which {@link dev.portalsdk.billing.submission.SubmissionKind}, has {@link
 * dev.portalsdk.billing.submission.SubmissionRequirements}; what a portal took at once is a {@link
 * dev.portalsdk.billing.submission.Shipment}. An {@link
 * dev.portalsdk.billing.submission.UploadedDocument} is a file that arrived there, of an {@link
 * dev.portalsdk.billing.submission.AttachmentKind}, found by an {@link
 * dev.portalsdk.billing.submission.UploadQuery}.
 */
@NullMarked
package dev.portalsdk.billing.submission;

import org.jspecify.annotations.NullMarked;
