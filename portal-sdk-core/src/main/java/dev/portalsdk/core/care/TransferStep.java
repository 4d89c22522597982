package dev.portalsdk.core.care;

/** What is listed of transfers: "solicitudes y derivaciones" (SanCor Salud's manual L433). */
public enum TransferStep {
  /** That a transfer was asked for, "solicitud". */
  REQUEST,
  /** That a patient was sent elsewhere, "derivación". */
  REFERRAL
}
