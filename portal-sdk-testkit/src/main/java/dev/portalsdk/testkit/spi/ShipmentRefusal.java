package dev.portalsdk.testkit.spi;

/** Why a portal does not take a shipment, or what belongs to one. */
public enum ShipmentRefusal {
  /** A file that the kind needs is missing. */
  FILE_MISSING,
  /** It is of a kind for providers of services for disability, and this one is none. */
  NOT_FOR_DISABILITY,
  /** What the payer debited has not been approved for another invoice. */
  DEBITS_NOT_APPROVED,
  /** The provider has no shipment of this number, or nothing is missing there. */
  NOTHING_MISSING,
  /** The payer waits for nothing about this invoice. */
  NOT_PENDING
}
