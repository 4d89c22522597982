package dev.portalsdk.testkit.internal.signing;

import static java.util.Objects.requireNonNull;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key to sign with, and the certificates that say whose it is.
 *
 * @param key the private key
 * @param algorithm the JCA's name of what it signs by, such as {@code SHA256withRSA}
 * @param certificates the signer's own first, then whoever vouches for it
 */
public record SigningIdentity(
    PrivateKey key, String algorithm, List<X509Certificate> certificates) {

  /** Checks that there is a certificate. */
  public SigningIdentity {
    requireNonNull(key, "key");
    requireNonNull(algorithm, "algorithm");
    certificates = List.copyOf(certificates);
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("A signer needs a certificate");
    }
  }

  /** Returns the signer's own certificate. */
  public X509Certificate certificate() {
    return certificates.get(0);
  }

  /** Returns the algorithm alone: a key is not to be shown. */
  @Override
  public String toString() {
    return "SigningIdentity[" + algorithm + "]";
  }
}
