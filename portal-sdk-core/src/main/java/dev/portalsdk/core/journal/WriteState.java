package dev.portalsdk.core.journal;

/** How far a write is. */
public enum WriteState {
  /** It is written down and certainly not at the portal. */
  PENDING,
  /** It is on its way; if nobody is sending it any more, nobody knows what became of it. */
  SENDING,
  /** The portal has it. */
  CONFIRMED,
  /** The portal looked at it and said no. */
  REJECTED,
  /** It was sent and nobody knows what became of it; the portal has to be asked. */
  UNKNOWN
}
