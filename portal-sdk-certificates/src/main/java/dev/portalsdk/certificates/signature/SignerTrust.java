package dev.portalsdk.certificates.signature;

/**
 * Whether a signer may be believed, at the moment of the check. If several things are wrong it is
 * the one that stands first here, and {@link Verification#findings()} has them all.
 *
 * <p>Whether a certificate was revoked is not asked: that takes a network.
 */
public enum SignerTrust {
  /** Nobody signed. */
  NO_SIGNER,

  /** The certificate of the signer is absent, unreadable, or cannot be told from another. */
  UNKNOWN_CERTIFICATE,

  /** No trust anchor vouches for the certificate. */
  UNTRUSTED,

  /** A key or an algorithm is too weak to prove anything, such as RSA with 1024 bits or SHA-1. */
  WEAK,

  /** The certificate is for something else than signing documents. */
  WRONG_USAGE,

  /** The certificate, or one above it, is not valid yet. */
  NOT_YET_VALID,

  /** The certificate, or one above it, is not valid any more. */
  EXPIRED,

  /** A trust anchor vouches for it, and nothing is wrong. */
  TRUSTED
}
