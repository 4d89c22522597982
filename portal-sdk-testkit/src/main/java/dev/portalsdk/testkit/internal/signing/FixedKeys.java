package dev.portalsdk.testkit.internal.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Random;

/** Keys that are secret to nobody. */
final class FixedKeys {

  private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);

  private FixedKeys() {}

  /**
   * Returns the RSA key of a seed, the same on every machine: whoever knows the seed has the key.
   *
   * @param bits such as 2048
   */
  static KeyPair rsa(int bits, long seed) {
    Random random = new Random(seed);
    BigInteger p = prime(bits / 2, random);
    BigInteger q = prime(bits / 2, random);
    try {
      KeyFactory keys = KeyFactory.getInstance("RSA");
      return new KeyPair(
          keys.generatePublic(new RSAPublicKeySpec(p.multiply(q), EXPONENT)),
          keys.generatePrivate(privateKey(p, q)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Every Java platform has RSA", e);
    }
  }

  /**
   * Returns a key on the curve P-256, another one for each JVM: its signatures are random anyway.
   */
  static KeyPair ec() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Every Java platform has P-256", e);
    }
  }

  private static RSAPrivateCrtKeySpec privateKey(BigInteger p, BigInteger q) {
    BigInteger beforeP = p.subtract(BigInteger.ONE);
    BigInteger beforeQ = q.subtract(BigInteger.ONE);
    BigInteger secret = EXPONENT.modInverse(beforeP.multiply(beforeQ));
    return new RSAPrivateCrtKeySpec(
        p.multiply(q),
        EXPONENT,
        secret,
        p,
        q,
        secret.mod(beforeP),
        secret.mod(beforeQ),
        q.modInverse(p));
  }

  /** The two highest bits are set, so that a product of two has all its bits. */
  private static BigInteger prime(int bits, Random random) {
    BigInteger candidate = new BigInteger(bits, random).setBit(bits - 1).setBit(bits - 2);
    BigInteger prime = candidate.nextProbablePrime();
    while (prime.mod(EXPONENT).equals(BigInteger.ONE)) {
      prime = prime.nextProbablePrime();
    }
    return prime;
  }
}
