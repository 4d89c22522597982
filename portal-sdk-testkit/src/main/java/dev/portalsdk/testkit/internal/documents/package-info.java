/**
 * The PDF documents that the reference portal prints. Of what is paid to a provider: a {@link
 * dev.portalsdk.testkit.internal.documents.PaymentOrderPdf} of {@link
 * dev.portalsdk.testkit.internal.documents.PaidLine}s, a {@link
 * dev.portalsdk.testkit.internal.documents.WithholdingPdf}, a {@link
 * dev.portalsdk.testkit.internal.documents.DebitDetailPdf} and a {@link
 * dev.portalsdk.testkit.internal.documents.NotePdf}. Of a work-risk insurer: a {@link
 * dev.portalsdk.testkit.internal.documents.CoverageCertificatePdf}, {@link
 * dev.portalsdk.testkit.internal.documents.CardsPdf} of a payroll and an {@link
 * dev.portalsdk.testkit.internal.documents.AccountStatementPdf}.
 */
@NullMarked
package dev.portalsdk.testkit.internal.documents;

import org.jspecify.annotations.NullMarked;
