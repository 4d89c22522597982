package dev.portalsdk.certificates.signature;

/** What happened to a file since it was signed, against what its signer permits. */
public enum Changes {
  /** Nothing: the file is as it was signed. */
  NONE,

  /** Something, and the signer permits nothing (DocMDP with P 1). */
  FORBIDDEN,

  /** Something, or nobody knows: what was added is not looked at, so it is not called permitted. */
  NOT_JUDGED
}
