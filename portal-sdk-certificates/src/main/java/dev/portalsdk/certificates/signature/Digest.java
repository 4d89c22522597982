package dev.portalsdk.certificates.signature;

/** Whether the bytes that a signature covers are those that were signed. */
public enum Digest {
  /** They are, and the key of the certificate signed them. */
  MATCHES,

  /** They are not, or another key signed them. */
  DIFFERS,

  /** There is no signature, or none that can be read. */
  NOT_CHECKABLE
}
