package dev.portalsdk.core;

/** Whether a portal has a capability at all, known without a request. */
public enum Offer {
  /** The portal has it. */
  OFFERED,
  /** The portal has no such function, or no adapter on the class path serves it. */
  NOT_OFFERED
}
