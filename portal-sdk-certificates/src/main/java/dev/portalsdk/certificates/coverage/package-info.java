/**
 * Who is covered by whom, and what is asked for to prove it: an {@link
 * dev.portalsdk.certificates.coverage.InsuranceContract} covers each {@link
 * dev.portalsdk.certificates.coverage.Employee} of its payroll; a {@link
 * dev.portalsdk.certificates.coverage.CertificateRequest} asks for a certificate of all or some of
 * them, and {@link dev.portalsdk.certificates.coverage.CertificateContent} is what it then says.
 */
@NullMarked
package dev.portalsdk.certificates.coverage;

import org.jspecify.annotations.NullMarked;
