/**
 * The PDF documents of the reference portals: a {@link dev.portalsdk.testkit.internal.pdf.PdfPage}
 * is one page with a title and labelled lines.
 */
@NullMarked
package dev.portalsdk.testkit.internal.pdf;

import org.jspecify.annotations.NullMarked;
