package dev.portalsdk.billing.submission;

/**
 * What a provider hands in at once; which of them a portal takes, {@code Submissions.kinds()} says.
 */
public enum SubmissionKind {
  /** Files about an invoice, each by itself, "carga de documentos" (Serena's manual L36-46). */
  DOCUMENTS,
  /** An official invoice with its backing, "Comprobante de Pago" (SanCor's manual L388). */
  INVOICE,
  /**
   * The same of a provider of services for disability, "Comprobante de Pago Discapacidad" (SanCor's
   * manual L390).
   */
  DISABILITY_INVOICE,
  /**
   * A summary or a pre-settlement report of the portal with its backing, "Resumen/Preliquidación"
   * by AFIP RG 4540 (SanCor's manual L393).
   */
  SUMMARY,
  /**
   * Official invoices after the payer approved what it had debited, "Comprobante Refacturación"
   * (SanCor's manual L395).
   */
  REBILLING,
  /**
   * The credit note or replacement invoice that a payer waits for, "Adjuntar Archivo" of "Envíos
   * Pendientes" (SanCor's manual L327, L379).
   */
  CORRECTION,
  /**
   * Backing that was left out of a shipment, "Documentos Faltantes" of "Envíos Realizados"
   * (SanCor's manual L365, L370).
   */
  MISSING_DOCUMENTS
}
