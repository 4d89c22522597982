package dev.portalsdk.certificates.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

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
  private static final Set<ASN1ObjectIdentifier> STRONG =
      Set.of(
          PKCSObjectIdentifiers.sha256WithRSAEncryption,
          PKCSObjectIdentifiers.sha384WithRSAEncryption,
          PKCSObjectIdentifiers.sha512WithRSAEncryption,
          X9ObjectIdentifiers.ecdsa_with_SHA256,
          X9ObjectIdentifiers.ecdsa_with_SHA384,
          X9ObjectIdentifiers.ecdsa_with_SHA512);
  private static final Set<ASN1ObjectIdentifier> WEAK =
      Set.of(PKCSObjectIdentifiers.sha1WithRSAEncryption, X9ObjectIdentifiers.ecdsa_with_SHA1);

  private Algorithms() {}

  /** Returns the digest that an identifier names. */
  static MessageDigest digest(AlgorithmIdentifier identifier) throws FlawException {
    String name = DIGESTS.get(identifier.getAlgorithm());
    if (name == null) {
      throw unsupported();
    }
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform of today has " + name, e);
    }
  }

  /** Returns whether a signature by these algorithms proves nothing; refuses what is not known. */
  static boolean areWeak(AlgorithmIdentifier digest, AlgorithmIdentifier signature)
      throws FlawException {
    ASN1ObjectIdentifier algorithm = signature.getAlgorithm();
    boolean weakDigest = digest.getAlgorithm().equals(OIWObjectIdentifiers.idSHA1);
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption) || STRONG.contains(algorithm)) {
      return weakDigest;
    }
    if (algorithm.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      return weakDigest || isWeak(RSASSAPSSparams.getInstance(signature.getParameters()));
    }
    if (WEAK.contains(algorithm)) {
      return true;
    }
    throw unsupported();
  }

  private static boolean isWeak(RSASSAPSSparams parameters) {
    ASN1ObjectIdentifier hash = parameters.getHashAlgorithm().getAlgorithm();
    return !DIGESTS.containsKey(hash) || hash.equals(OIWObjectIdentifiers.idSHA1);
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
    String name = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    return name.startsWith("SHA1") || name.startsWith("MD");
  }

  private static FlawException unsupported() {
    return new FlawException(
        SignatureFault.UNSUPPORTED_ALGORITHM, "The signature uses an algorithm that is not known");
  }
}
