package dev.portalsdk.billing.submission;

/** What a file is that a provider hands in, in the order in which portals want them. */
public enum AttachmentKind {
  /** The invoice itself, "factura". */
  INVOICE(true),
  /** The services that the invoice charges, "detalle de factura". */
  INVOICE_DETAIL(true),
  /** A patient's record, "historia clínica". */
  CLINICAL_HISTORY(false),
  /** The report of a study, "informe de estudios". */
  STUDY_REPORT(false),
  /** Anything else, "varios". */
  MISCELLANEOUS(false);

  private final boolean single;

  AttachmentKind(boolean single) {
    this.single = single;
  }

  /** Returns whether an invoice has one such file alone; of the others there may be several. */
  public boolean single() {
    return single;
  }
}
