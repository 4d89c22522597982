/**
 * What a provider hands in at a portal: an {@link
 * dev.portalsdk.billing.submission.UploadedDocument} is a file that arrived there, of an {@link
 * dev.portalsdk.billing.submission.AttachmentKind}, found by an {@link
 * dev.portalsdk.billing.submission.UploadQuery}.
 */
@NullMarked
package dev.portalsdk.billing.submission;

import org.jspecify.annotations.NullMarked;
