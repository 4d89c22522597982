package dev.portalsdk.certificates.signature;

/** How much of a file its first signature covers. */
public enum Coverage {
  /** The file has no signature. */
  UNSIGNED,

  /** Every byte, apart from the signature itself. */
  WHOLE_FILE,

  /** Every byte up to a place, after which something was added. */
  EXTENDED,

  /** Some bytes, or nobody can say which: the signature leaves out more than itself. */
  PARTIAL
}
