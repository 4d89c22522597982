package dev.portalsdk.certificates.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.jspecify.annotations.Nullable;

/** A detached CMS signature by one signer (RFC 5652). */
final class Cms {

  private static final int MOST_CERTIFICATES = 32;

  private final SignedData data;
  private final SignerInfo info;

  private Cms(SignedData data, SignerInfo info) {
    this.data = data;
    this.info = info;
  }

  static Cms read(byte[] der) throws FlawException {
    DerShape.check(der);
    return guarded(
        () -> {
          ContentInfo content = ContentInfo.getInstance(ASN1Primitive.fromByteArray(der));
          if (!CMSObjectIdentifiers.signedData.equals(content.getContentType())) {
            throw damaged();
          }
          return of(SignedData.getInstance(content.getContent()));
        });
  }

  private static Cms of(SignedData data) throws FlawException {
    if (data.getEncapContentInfo().getContent() != null
        || !CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType())) {
      throw new FlawException(
          SignatureFault.CMS_NOT_DETACHED, "The signature is about a content of its own");
    }
    int signers = data.getSignerInfos().size();
    if (signers != 1) {
      throw new FlawException(
          SignatureFault.NOT_ONE_SIGNER, "The signature has " + signers + " signers");
    }
    return new Cms(data, SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)));
  }

  /** Returns the digest to take of the file. */
  MessageDigest digest() throws FlawException {
    return Algorithms.digest(info.getDigestAlgorithm());
  }

  /** Returns whether the algorithms of the signature prove nothing. */
  boolean isWeak() throws FlawException {
    AlgorithmIdentifier signature = info.getDigestEncryptionAlgorithm();
    return guarded(() -> Algorithms.areWeak(info.getDigestAlgorithm(), signature));
  }

  SignedAttributes attributes() throws FlawException {
    return guarded(() -> SignedAttributes.of(info.getAuthenticatedAttributes()));
  }

  /** Returns all certificates that it brings, that of the signer first. */
  List<X509Certificate> certificates() throws FlawException {
    List<X509Certificate> all = guarded(() -> parsed(data.getCertificates()));
    SignerIdentifier id = info.getSID();
    List<X509Certificate> named =
        guarded(() -> all.stream().filter(certificate -> names(id, certificate)).toList());
    if (named.isEmpty()) {
      throw new FlawException(
          SignatureFault.CERTIFICATE_ABSENT,
          "The signature does not bring its signer's certificate");
    }
    if (named.size() > 1) {
      throw new FlawException(
          SignatureFault.CERTIFICATE_AMBIGUOUS,
          "Several certificates have the issuer and the serial number of the signer's");
    }
    all.remove(named.get(0));
    all.add(0, named.get(0));
    return all;
  }

  private static List<X509Certificate> parsed(@Nullable ASN1Set certificates)
      throws FlawException, IOException {
    if (certificates == null) {
      return List.of();
    }
    if (certificates.size() > MOST_CERTIFICATES) {
      throw new FlawException(
          SignatureFault.CERTIFICATE_DAMAGED,
          "The signature brings more certificates than any does");
    }
    Set<X509Certificate> parsed = new LinkedHashSet<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (ASN1Encodable certificate : certificates) {
        byte[] der = certificate.toASN1Primitive().getEncoded();
        parsed.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    } catch (CertificateException e) {
      throw new FlawException(
          SignatureFault.CERTIFICATE_DAMAGED, "A certificate of the signature cannot be read");
    }
    return new ArrayList<>(parsed);
  }

  private static boolean names(SignerIdentifier id, X509Certificate certificate) {
    if (id.isTagged()) {
      byte[] extension = certificate.getExtensionValue(Extension.subjectKeyIdentifier.getId());
      byte[] wanted = ASN1OctetString.getInstance(id.getId()).getOctets();
      return extension != null && Arrays.equals(wanted, keyIdentifier(extension));
    }
    IssuerAndSerialNumber wanted = IssuerAndSerialNumber.getInstance(id.getId());
    return certificate.getSerialNumber().equals(wanted.getSerialNumber().getValue())
        && certificate.getIssuerX500Principal().equals(principal(wanted.getName()));
  }

  private static byte[] keyIdentifier(byte[] extension) {
    byte[] inner = ASN1OctetString.getInstance(extension).getOctets();
    return ASN1OctetString.getInstance(inner).getOctets();
  }

  private static X500Principal principal(X500Name name) {
    try {
      return new X500Principal(name.getEncoded());
    } catch (IOException e) {
      throw new IllegalArgumentException("A name cannot be written", e);
    }
  }

  /** Returns whether the key of this certificate made the signature. */
  boolean isSignedBy(X509Certificate certificate) throws FlawException {
    return guarded(
        () -> {
          try {
            Signature signature =
                Algorithms.signature(
                    info.getDigestAlgorithm(), info.getDigestEncryptionAlgorithm());
            signature.initVerify(certificate.getPublicKey());
            signature.update(info.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER));
            return signature.verify(info.getEncryptedDigest().getOctets());
          } catch (GeneralSecurityException notSigned) {
            return false;
          }
        });
  }

  private interface Reading<T> {
    T read() throws FlawException, IOException;
  }

  /** The parser tells what it cannot read by exceptions of many kinds. */
  private static <T> T guarded(Reading<T> reading) throws FlawException {
    try {
      return reading.read();
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
  }

  private static FlawException damaged() {
    return new FlawException(
        SignatureFault.CMS_DAMAGED, "The signature cannot be read as CMS signed data");
  }
}
