/**
 * What a certificate says against what was asked for: a {@link
 * dev.portalsdk.certificates.reading.CertificateReader} reads it by its labels, an {@link
 * dev.portalsdk.certificates.reading.ExpectedCertificate} compares, and each {@link
 * dev.portalsdk.certificates.reading.FactMismatch} has a code.
 */
@NullMarked
package dev.portalsdk.certificates.reading;

import org.jspecify.annotations.NullMarked;
