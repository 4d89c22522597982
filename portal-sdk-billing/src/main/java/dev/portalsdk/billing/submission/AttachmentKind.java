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
  MISCELLANEOUS(false),
  /** A summary or a pre-settlement report, "resumen" or "preliquidación". */
  SUMMARY(true),
  /** What proves what is charged, whatever it is, "adjuntos respaldatorios". */
  BACKING(false),
  /** A credit note that the payer waits for, "nota de crédito". */
  CREDIT_NOTE(false),
  /** An invoice in the place of another, "factura de reemplazo". */
  REPLACEMENT_INVOICE(false);

  private final boolean single;

  AttachmentKind(boolean single) {
    this.single = single;
  }

  /** Returns whether an invoice has one such file alone; of the others there may be several. */
  public boolean single() {
    return single;
  }
}
