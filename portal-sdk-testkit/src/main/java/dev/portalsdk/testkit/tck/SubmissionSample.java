package dev.portalsdk.testkit.tck;

import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.SubmissionKind;

/**
 * What the contracts about submissions hand in at a portal: an invoice, a second paper of it, and
 * one of which there may be several.
 *
 * @param kind how, such as {@link SubmissionKind#DOCUMENTS}
 * @param invoice about which invoice of the sample's provider
 * @param first what the invoice itself is
 * @param second what the second paper is
 * @param further what the third is, of a kind of which there may be several
 */
public record SubmissionSample(
    SubmissionKind kind,
    InvoiceRef invoice,
    AttachmentKind first,
    AttachmentKind second,
    AttachmentKind further) {}
