package dev.portalsdk.certificates.signature;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PSSParameterSpec;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/** Which algorithms are known, and which of them prove nothing any more. */
final class Algorithms {

  private static final int SMALLEST_RSA = 2048;
  private static final int SMALLEST_EC = 256;
  private static final Map<ASN1ObjectIdentifier, String> DIGESTS =
      Map.of(
          OIWObjectIdentifiers.idSHA1, "SHA-1",
          NISTObjectIdentifiers.id_sha256, "SHA-256",
          NISTObjectIdentifiers.id_sha384, "SHA-384",
          NISTObjectIdentifiers.id_sha512, "SHA-512");
  private static final Map<ASN1ObjectIdentifier, String> SIGNATURES =
      Map.of(
          PKCSObjectIdentifiers.sha1WithRSAEncryption, "SHA1withRSA",
          PKCSObjectIdentifiers.sha256WithRSAEncryption, "SHA256withRSA",
          PKCSObjectIdentifiers.sha384WithRSAEncryption, "SHA384withRSA",
          PKCSObjectIdentifiers.sha512WithRSAEncryption, "SHA512withRSA",
          X9ObjectIdentifiers.ecdsa_with_SHA1, "SHA1withECDSA",
          X9ObjectIdentifiers.ecdsa_with_SHA256, "SHA256withECDSA",
          X9ObjectIdentifiers.ecdsa_with_SHA384, "SHA384withECDSA",
          X9ObjectIdentifiers.ecdsa_with_SHA512, "SHA512withECDSA");

  private Algorithms() {}

  /** Returns the digest that an identifier names. */
  static MessageDigest digest(AlgorithmIdentifier identifier) throws FlawException {
    String name = digestName(identifier);
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform of today has " + name, e);
    }
  }

  private static String digestName(AlgorithmIdentifier identifier) throws FlawException {
    String name = DIGESTS.get(identifier.getAlgorithm());
    if (name == null) {
      throw unsupported();
    }
    return name;
  }

  /** Returns what verifies a signature by these algorithms, of which the digest may be implied. */
  static Signature signature(AlgorithmIdentifier digest, AlgorithmIdentifier signature)
      throws GeneralSecurityException, IOException, FlawException {
    ASN1ObjectIdentifier algorithm = signature.getAlgorithm();
    if (algorithm.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("RSASSA-PSS");
      parameters.init(signature.getParameters().toASN1Primitive().getEncoded());
      Signature pss = Signature.getInstance("RSASSA-PSS");
      pss.setParameter(parameters.getParameterSpec(PSSParameterSpec.class));
      return pss;
    }
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return Signature.getInstance(digestName(digest).replace("-", "") + "withRSA");
    }
    String name = SIGNATURES.get(algorithm);
    if (name == null) {
      throw unsupported();
    }
    return Signature.getInstance(name);
  }

  /** Returns whether a signature by these algorithms proves nothing any more. */
  static boolean areWeak(AlgorithmIdentifier digest, AlgorithmIdentifier signature) {
    return isWeak(digest)
        || SIGNATURES.getOrDefault(signature.getAlgorithm(), "").startsWith("SHA1")
        || (signature.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)
            && isWeak(RSASSAPSSparams.getInstance(signature.getParameters()).getHashAlgorithm()));
  }

  private static boolean isWeak(AlgorithmIdentifier digest) {
    return digest.getAlgorithm().equals(OIWObjectIdentifiers.idSHA1);
  }

  /** Returns whether a key is too short, or of a kind that is not known. */
  static boolean isWeak(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return rsa.getModulus().bitLength() < SMALLEST_RSA;
    }
    return !(key instanceof ECPublicKey curve)
        || curve.getParams().getOrder().bitLength() < SMALLEST_EC;
  }

  /** Returns whether whoever issued a certificate signed it by a digest that proves nothing. */
  static boolean isWeaklySigned(X509Certificate certificate) {
    if (certificate.getSigAlgOID().equals(PKCSObjectIdentifiers.id_RSASSA_PSS.getId())) {
      return isWeakPss(certificate.getSigAlgParams());
    }
    String name = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    return name.startsWith("SHA1") || name.startsWith("MD");
  }

  /** Where the parameters say nothing the digest is SHA-1 (RFC 4055, 3.1). */
  private static boolean isWeakPss(byte @Nullable [] parameters) {
    try {
      return parameters == null
          || isWeak(
              RSASSAPSSparams.getInstance(ASN1Primitive.fromByteArray(parameters))
                  .getHashAlgorithm());
    } catch (IOException | RuntimeException unreadable) {
      return true;
    }
  }

  private static FlawException unsupported() {
    return new FlawException(
        SignatureFault.UNSUPPORTED_ALGORITHM, "The signature uses an algorithm that is not known");
  }
}
