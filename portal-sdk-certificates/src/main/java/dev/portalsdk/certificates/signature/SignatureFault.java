package dev.portalsdk.certificates.signature;

import dev.portalsdk.core.error.ErrorCode;

/** What can be wrong with a signed document: the codes of its {@link Finding}s. */
public final class SignatureFault {

  // What the signature covers.
  /** More than one signature: none of them is over the whole file as its signer saw it. */
  public static final ErrorCode SEVERAL_SIGNATURES = ErrorCode.of("SEVERAL_SIGNATURES");

  /** The signature says twice what it covers or where it is. */
  public static final ErrorCode DOUBLED_KEY = ErrorCode.of("DOUBLED_KEY");

  /** What the signature says it covers is no two parts of this file, the first from its start. */
  public static final ErrorCode BAD_BYTE_RANGE = ErrorCode.of("BAD_BYTE_RANGE");

  /** The signature leaves out bytes that are not its own. */
  public static final ErrorCode HIDDEN_BYTES = ErrorCode.of("HIDDEN_BYTES");

  /** After the signature, where zeros belong, stands something else. */
  public static final ErrorCode PADDING_NOT_ZERO = ErrorCode.of("PADDING_NOT_ZERO");

  /** Something was added after the file was signed. */
  public static final ErrorCode EXTENDED_AFTER_SIGNING = ErrorCode.of("EXTENDED_AFTER_SIGNING");

  /** Something was changed although the signer permits no change. */
  public static final ErrorCode CHANGE_FORBIDDEN = ErrorCode.of("CHANGE_FORBIDDEN");

  // What the signature is.
  /** No string of hexadecimal digits where the signature belongs. */
  public static final ErrorCode BAD_CONTENTS = ErrorCode.of("BAD_CONTENTS");

  /** A form of signature that is not known here, such as {@code adbe.x509.rsa_sha1}. */
  public static final ErrorCode UNSUPPORTED_FORM = ErrorCode.of("UNSUPPORTED_FORM");

  /** The signature is larger than any that is read here. */
  public static final ErrorCode SIGNATURE_TOO_LARGE = ErrorCode.of("SIGNATURE_TOO_LARGE");

  /** The signature is not in the distinguished encoding (DER) that PDF asks for. */
  public static final ErrorCode CMS_NOT_DER = ErrorCode.of("CMS_NOT_DER");

  /** The signature cannot be read as CMS signed data. */
  public static final ErrorCode CMS_DAMAGED = ErrorCode.of("CMS_DAMAGED");

  /** The signature carries a content of its own instead of being about the file. */
  public static final ErrorCode CMS_NOT_DETACHED = ErrorCode.of("CMS_NOT_DETACHED");

  /** Not exactly one signer. */
  public static final ErrorCode NOT_ONE_SIGNER = ErrorCode.of("NOT_ONE_SIGNER");

  /** No signed attributes, or the content type, the digest or the certificate's mark is absent. */
  public static final ErrorCode ATTRIBUTE_MISSING = ErrorCode.of("ATTRIBUTE_MISSING");

  /** A signed attribute stands there twice, has two values, or one that it cannot have. */
  public static final ErrorCode BAD_ATTRIBUTE = ErrorCode.of("BAD_ATTRIBUTE");

  /** An algorithm that is not known here. */
  public static final ErrorCode UNSUPPORTED_ALGORITHM = ErrorCode.of("UNSUPPORTED_ALGORITHM");

  /** The bytes are not those that were signed. */
  public static final ErrorCode CONTENT_CHANGED = ErrorCode.of("CONTENT_CHANGED");

  /** The key of the certificate did not make this signature. */
  public static final ErrorCode SIGNATURE_INVALID = ErrorCode.of("SIGNATURE_INVALID");

  // Who signed.
  /** The signature does not bring the certificate of its signer. */
  public static final ErrorCode CERTIFICATE_ABSENT = ErrorCode.of("CERTIFICATE_ABSENT");

  /** Two certificates have the signer's issuer and serial number. */
  public static final ErrorCode CERTIFICATE_AMBIGUOUS = ErrorCode.of("CERTIFICATE_AMBIGUOUS");

  /** A certificate cannot be read. */
  public static final ErrorCode CERTIFICATE_DAMAGED = ErrorCode.of("CERTIFICATE_DAMAGED");

  /** The certificate is not the one that the signer signed with. */
  public static final ErrorCode CERTIFICATE_SUBSTITUTED = ErrorCode.of("CERTIFICATE_SUBSTITUTED");

  /** No trust anchor vouches for the certificate. */
  public static final ErrorCode SIGNER_UNTRUSTED = ErrorCode.of("SIGNER_UNTRUSTED");

  /** A key, or an algorithm of the signature or of a certificate, is too weak. */
  public static final ErrorCode WEAK_ALGORITHM = ErrorCode.of("WEAK_ALGORITHM");

  /** The certificate is not for signing documents. */
  public static final ErrorCode WRONG_USAGE = ErrorCode.of("WRONG_USAGE");

  /** A certificate was not valid yet at the moment of the check. */
  public static final ErrorCode CERTIFICATE_NOT_YET_VALID =
      ErrorCode.of("CERTIFICATE_NOT_YET_VALID");

  /** A certificate was not valid any more at the moment of the check. */
  public static final ErrorCode CERTIFICATE_EXPIRED = ErrorCode.of("CERTIFICATE_EXPIRED");

  // What the file is.
  /** The file names a script or a program to start. */
  public static final ErrorCode ACTIVE_CONTENT = ErrorCode.of("ACTIVE_CONTENT");

  /** The file is encrypted: what it shows cannot be checked without its password. */
  public static final ErrorCode ENCRYPTED = ErrorCode.of("ENCRYPTED");

  /** The file does not end as a PDF ends. */
  public static final ErrorCode NO_END_MARK = ErrorCode.of("NO_END_MARK");

  // What the document says.
  /**
   * What it says cannot be read with certainty, so that it proves nothing of what was asked for.
   */
  public static final ErrorCode FACTS_UNREADABLE = ErrorCode.of("FACTS_UNREADABLE");

  private SignatureFault() {}
}
