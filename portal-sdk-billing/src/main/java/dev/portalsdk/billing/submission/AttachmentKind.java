package dev.portalsdk.billing.submission;

/** What a file is that a provider hands in. */
public enum AttachmentKind {
  /** The invoice itself, "factura". */
  INVOICE,
  /** The services that the invoice charges, "detalle de factura". */
  INVOICE_DETAIL,
  /** A patient's record, "historia clínica". */
  CLINICAL_HISTORY,
  /** The report of a study, "informe de estudios". */
  STUDY_REPORT,
  /** Anything else, "varios". */
  MISCELLANEOUS
}
