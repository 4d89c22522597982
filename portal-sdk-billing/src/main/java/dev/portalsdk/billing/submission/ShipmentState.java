package dev.portalsdk.billing.submission;

/** How far a payer is with a shipment; which of its words mean which state, its adapter says. */
public enum ShipmentState {
  /** The payer has taken it up, "Procesado" (SanCor's manual L371-375). */
  PROCESSED,
  /** The payer says something that the adapter does not know; the text as shown is kept. */
  UNRECOGNIZED
}
