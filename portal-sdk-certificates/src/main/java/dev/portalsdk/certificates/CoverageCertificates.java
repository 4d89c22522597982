package dev.portalsdk.certificates;

import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;

/**
 * The certificates by which the logged-in employer proves that its staff is covered.
 *
 * <p>Obtain it with {@code portal.require(CoverageCertificates.class)}. IAPSER ART alone is known
 * to have it (manual L36-103): this interface may still change. Instances are safe for use by
 * several threads. Every implementation passes {@code CoverageCertificatesContract} of the testkit.
 */
public interface CoverageCertificates {

  /**
   * Issues a certificate, "Generar Certificado", and returns it as a PDF.
   *
   * <p>The portal gives it a number and shows no list of what it has issued: so this is not written
   * to a journal and never repeated by itself. Asking again is harmless; each time is another
   * certificate.
   *
   * @param request what for
   * @param progress is told how far the file is
   * @return the PDF, complete by the measure of its format; {@code CertificateReader} reads it
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal says no: nobody is on
   *     the payroll, a CUIL is not, or the contract is not in force
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if nobody knows whether it was issued
   * @throws dev.portalsdk.core.error.PortalException of another class, if it was certainly not
   */
  PortalDocument issue(CertificateRequest request, Progress progress);

  /**
   * Issues a certificate, "Generar Certificado", and returns it as a PDF; see {@link
   * #issue(CertificateRequest, Progress)}.
   *
   * @param request what for
   */
  default PortalDocument issue(CertificateRequest request) {
    return issue(request, Progress.none());
  }
}
