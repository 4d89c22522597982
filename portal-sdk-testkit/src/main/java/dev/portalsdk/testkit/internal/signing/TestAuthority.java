package dev.portalsdk.testkit.internal.signing;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certification authority for tests: its root, and two signers that it vouches for. Its keys are
 * derived from numbers that stand in this file, so that it proves nothing to anybody.
 *
 * <p>The RSA keys and certificates are the same in every JVM. This class is thread-safe.
 */
public final class TestAuthority {

  /** The subject of the root. */
  public static final String NAME = "CN=Autoridad de prueba,O=portal-sdk";

  private static final KeyPair ROOT_KEYS = FixedKeys.rsa(2048, 20_250_820L);
  private static final X509Certificate ROOT_CERTIFICATE =
      CertificateOrder.root(NAME).selfSigned(ROOT_KEYS);
  private static final SigningIdentity RSA =
      identity("CN=Firmante de prueba,O=portal-sdk", 2, FixedKeys.rsa(2048, 20_250_821L));

  private TestAuthority() {}

  /** The random key comes only where it is used. */
  private static final class Curve {
    static final SigningIdentity EC =
        identity("CN=Firmante de prueba (EC),O=portal-sdk", 3, FixedKeys.ec());
  }

  /** Returns the certificate to trust in a test. */
  public static X509Certificate root() {
    return ROOT_CERTIFICATE;
  }

  /** Returns a signer with an RSA key of 2048 bits: the same input gives the same signature. */
  public static SigningIdentity rsa() {
    return RSA;
  }

  /** Returns a signer with a key on the curve P-256, another one in each JVM. */
  public static SigningIdentity ec() {
    return Curve.EC;
  }

  /**
   * Returns a signer with an RSA key of its own that this authority vouches for.
   *
   * @param order what its certificate says; {@link #NAME} is its issuer
   * @param bits the length of the key, such as 1024
   */
  public static SigningIdentity issue(CertificateOrder order, int bits) {
    KeyPair keys = FixedKeys.rsa(bits, order.serial());
    return vouched(order, keys);
  }

  private static SigningIdentity identity(String subject, long serial, KeyPair keys) {
    return vouched(CertificateOrder.signer(subject, NAME, serial), keys);
  }

  private static SigningIdentity vouched(CertificateOrder order, KeyPair keys) {
    X509Certificate certificate = order.issue(keys.getPublic(), ROOT_KEYS.getPrivate());
    String algorithm =
        keys.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    return new SigningIdentity(
        keys.getPrivate(), algorithm, List.of(certificate, ROOT_CERTIFICATE));
  }
}
