/**
 * The text of a PDF, found by its labels and headers as in pages and workbooks.
 *
 * <p>A {@link dev.portalsdk.core.pdf.PdfText} is read within {@link
 * dev.portalsdk.core.pdf.PdfLimits}; it has a {@link dev.portalsdk.core.pdf.PdfLine} for each line
 * of text that a person sees, and each line its {@link dev.portalsdk.core.pdf.PdfPiece pieces}. A
 * file that cannot be read has a code of {@link dev.portalsdk.core.pdf.PdfError}.
 */
@NullMarked
package dev.portalsdk.core.pdf;

import org.jspecify.annotations.NullMarked;
