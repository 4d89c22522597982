/**
 * Work-risk coverage of an employer's staff: {@link dev.portalsdk.certificates.InsuranceContracts}
 * and their {@link dev.portalsdk.certificates.Payroll}, {@link
 * dev.portalsdk.certificates.CoverageCertificates} and {@link dev.portalsdk.certificates.Cards} for
 * it, and {@link dev.portalsdk.certificates.AccountStatements}. {@link
 * dev.portalsdk.certificates.CertificatePortals} names the portals.
 */
@NullMarked
package dev.portalsdk.certificates;

import org.jspecify.annotations.NullMarked;
