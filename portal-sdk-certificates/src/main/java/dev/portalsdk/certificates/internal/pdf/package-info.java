/**
 * What a signature check needs of a PDF file, read without its objects: a {@link
 * dev.portalsdk.certificates.internal.pdf.PdfScan} finds the signatures and what endangers a
 * reader, and a {@link dev.portalsdk.certificates.internal.pdf.SignatureEntry} is one signature as
 * it is written.
 */
@NullMarked
package dev.portalsdk.certificates.internal.pdf;

import org.jspecify.annotations.NullMarked;
