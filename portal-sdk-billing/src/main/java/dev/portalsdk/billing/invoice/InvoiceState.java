package dev.portalsdk.billing.invoice;

/** How far a payer is with an invoice; which of its words mean which state, its adapter says. */
public enum InvoiceState {
  /** The payer works on it. */
  IN_PROCESS,
  /** The payer has accepted it and not yet said when it pays. */
  AUTHORIZED,
  /** The payer has said on which day it credits the account. */
  CREDIT_SCHEDULED,
  /** The payer says that it has settled it. */
  SETTLED,
  /** The payer said something that the adapter does not know; the text is kept. */
  UNRECOGNIZED
}
