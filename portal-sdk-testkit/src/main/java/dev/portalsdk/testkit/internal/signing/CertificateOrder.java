package dev.portalsdk.testkit.internal.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * What a certificate of a test shall say, such as that it has expired.
 *
 * @param subject such as {@code CN=Firmante}
 * @param issuer the subject of whoever vouches for it
 * @param serial the serial number
 * @param from when it begins to be valid
 * @param until when it ends
 * @param usage the bits of its key usage, such as {@code KeyUsage.digitalSignature}
 * @param authority whether it may vouch for others
 * @param algorithm by what it is signed, such as {@code SHA256withRSA}
 */
public record CertificateOrder(
    String subject,
    String issuer,
    long serial,
    Instant from,
    Instant until,
    int usage,
    boolean authority,
    String algorithm) {

  private static final Instant BEGIN = Instant.parse("2010-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2060-01-01T00:00:00Z");

  /** Returns the order of a root certificate that vouches for itself. */
  public static CertificateOrder root(String subject) {
    int usage = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    return new CertificateOrder(subject, subject, 1, BEGIN, END, usage, true, "SHA256withRSA");
  }

  /** Returns the order of a certificate to sign documents with. */
  public static CertificateOrder signer(String subject, String issuer, long serial) {
    int usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    return new CertificateOrder(subject, issuer, serial, BEGIN, END, usage, false, "SHA256withRSA");
  }

  /** Returns it with other dates. */
  public CertificateOrder valid(Instant from, Instant until) {
    return new CertificateOrder(subject, issuer, serial, from, until, usage, authority, algorithm);
  }

  /** Returns it with another key usage. */
  public CertificateOrder usage(int usage) {
    return new CertificateOrder(subject, issuer, serial, from, until, usage, authority, algorithm);
  }

  /** Returns it signed by another algorithm. */
  public CertificateOrder algorithm(String algorithm) {
    return new CertificateOrder(subject, issuer, serial, from, until, usage, authority, algorithm);
  }

  /**
   * Returns the certificate.
   *
   * @param key the public key that it is about
   * @param issuer the private key of whoever vouches for it
   */
  public X509Certificate issue(PublicKey key, PrivateKey issuer) {
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            new X500Name(this.issuer),
            BigInteger.valueOf(serial),
            Date.from(from),
            Date.from(until),
            new X500Name(subject),
            key);
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(issuer)));
    } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
      throw new AssertionError("A certificate can be written", e);
    }
  }

  /** Returns the certificate of a key that vouches for itself. */
  public X509Certificate selfSigned(KeyPair keys) {
    return issue(keys.getPublic(), keys.getPrivate());
  }
}
