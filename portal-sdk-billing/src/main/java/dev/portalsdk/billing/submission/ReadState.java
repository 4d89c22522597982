package dev.portalsdk.billing.submission;

/** Whether the payer has read a document that was handed in. */
public enum ReadState {
  /** The payer says that it has. */
  READ,
  /** The payer says that it has not, or says nothing yet. */
  UNREAD,
  /** The payer says something that the adapter does not know; the text as shown is kept. */
  UNRECOGNIZED
}
