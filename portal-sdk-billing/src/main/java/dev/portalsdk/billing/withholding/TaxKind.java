package dev.portalsdk.billing.withholding;

/** A tax that payers withhold, by country. */
public enum TaxKind {
  /** Argentina, national: income tax, "Ganancias" (RG 830). */
  GANANCIAS,
  /** Argentina, national: value added tax, "IVA" (RG 2854). */
  IVA,
  /** Argentina, national: social security, "SUSS". */
  SUSS,
  /** Argentina, of a province: gross receipts, "Ingresos Brutos". */
  IIBB,
  /** Colombia, national: income tax, "retención en la fuente" (art. 392 E.T.). */
  RETEFUENTE,
  /** Colombia, of a municipality: industry and commerce, "ReteICA". */
  RETEICA,
  /** Colombia, national: value added tax, "ReteIVA". */
  RETEIVA,
  /** Colombia: "impuesto de timbre". */
  STAMP,
  /** Another one; the payer's words say which. */
  OTHER
}
