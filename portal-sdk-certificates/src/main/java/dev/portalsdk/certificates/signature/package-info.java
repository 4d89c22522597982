/**
 * Whether the signature of a PDF holds, and what it covers. A {@link
 * dev.portalsdk.certificates.signature.CertificateVerifier} looks at a document and gives a {@link
 * dev.portalsdk.certificates.signature.Verification}, which an ERP accepts or not by a {@link
 * dev.portalsdk.certificates.signature.Policy}.
 */
@NullMarked
package dev.portalsdk.certificates.signature;

import org.jspecify.annotations.NullMarked;
