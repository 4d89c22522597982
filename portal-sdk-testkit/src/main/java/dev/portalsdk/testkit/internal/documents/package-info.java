/**
 * The PDF documents of a work-risk insurer as the reference portal prints them: a {@link
 * dev.portalsdk.testkit.internal.documents.CoverageCertificatePdf}, {@link
 * dev.portalsdk.testkit.internal.documents.CardsPdf} of a payroll and an {@link
 * dev.portalsdk.testkit.internal.documents.AccountStatementPdf}.
 */
@NullMarked
package dev.portalsdk.testkit.internal.documents;

import org.jspecify.annotations.NullMarked;
