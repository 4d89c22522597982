package dev.portalsdk.billing.adjustment;

/** What a code of the Colombian norms is about: a glosa, a return, or the answer to one. */
public enum GlosaKind {
  /** A part of an invoice is not accepted, "glosa". */
  GLOSA,
  /** The whole invoice comes back, "devolución"; no amount is discussed. */
  RETURN,
  /** What is said to a glosa or a return, "respuesta"; it takes nothing off. */
  ANSWER
}
