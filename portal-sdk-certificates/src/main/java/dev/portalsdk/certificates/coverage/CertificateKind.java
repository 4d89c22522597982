package dev.portalsdk.certificates.coverage;

/** What a certificate of coverage says beyond the cover (IAPSER ART's manual L46-50). */
public enum CertificateKind {
  /** That the staff is covered, "Certificado Estándar". */
  STANDARD,
  /**
   * Also that the insurer claims nothing back from a third party, "Certificado de Subrogación", the
   * clause of no repetition (art. 39 ap. 5 of Ley 24.557).
   */
  SUBROGATION
}
