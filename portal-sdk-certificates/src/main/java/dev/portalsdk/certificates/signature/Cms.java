package dev.portalsdk.certificates.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** A detached CMS signature by one signer (RFC 5652). */
final class Cms {

  private static final int MOST_CERTIFICATES = 32;

  private final ContentInfo content;
  private final SignerInfo info;

  private Cms(ContentInfo content, SignerInfo info) {
    this.content = content;
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
          return of(content, SignedData.getInstance(content.getContent()));
        });
  }

  private static Cms of(ContentInfo content, SignedData data) throws FlawException {
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
    return new Cms(content, SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)));
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
    return guarded(
        () -> {
          CMSSignedData data = new CMSSignedData(content);
          SignerId id = data.getSignerInfos().iterator().next().getSID();
          Collection<X509CertificateHolder> holders = data.getCertificates().getMatches(null);
          Set<X509Certificate> all = parsed(holders.stream().filter(id::match).toList());
          requireOne(all.size());
          all.addAll(parsed(holders));
          return new ArrayList<>(all);
        });
  }

  private static void requireOne(int certificates) throws FlawException {
    if (certificates == 0) {
      throw new FlawException(
          SignatureFault.CERTIFICATE_ABSENT,
          "The signature does not bring its signer's certificate");
    }
    if (certificates > 1) {
      throw new FlawException(
          SignatureFault.CERTIFICATE_AMBIGUOUS,
          "Several certificates have the issuer and the serial number of the signer's");
    }
  }

  private static Set<X509Certificate> parsed(Collection<X509CertificateHolder> holders)
      throws FlawException, IOException {
    if (holders.size() > MOST_CERTIFICATES) {
      throw new FlawException(
          SignatureFault.CERTIFICATE_DAMAGED,
          "The signature brings more certificates than any does");
    }
    Set<X509Certificate> certificates = new LinkedHashSet<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (X509CertificateHolder holder : holders) {
        ByteArrayInputStream in = new ByteArrayInputStream(holder.getEncoded());
        certificates.add((X509Certificate) factory.generateCertificate(in));
      }
    } catch (CertificateException e) {
      throw new FlawException(
          SignatureFault.CERTIFICATE_DAMAGED, "A certificate of the signature cannot be read");
    }
    return certificates;
  }

  /** Returns whether the key of this certificate signed this digest of the file. */
  boolean isSignedBy(X509Certificate certificate, byte[] digest) throws FlawException {
    String algorithm = info.getDigestAlgorithm().getAlgorithm().getId();
    return guarded(
        () -> {
          try {
            CMSSignedData data = new CMSSignedData(Map.of(algorithm, digest), content);
            return data.getSignerInfos()
                .iterator()
                .next()
                .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
          } catch (CMSException | OperatorCreationException notSigned) {
            return false;
          }
        });
  }

  private interface Reading<T> {
    T read() throws FlawException, IOException, CMSException;
  }

  /** The parser tells what it cannot read by exceptions of many kinds. */
  private static <T> T guarded(Reading<T> reading) throws FlawException {
    try {
      return reading.read();
    } catch (IOException | CMSException | RuntimeException e) {
      throw damaged();
    }
  }

  private static FlawException damaged() {
    return new FlawException(
        SignatureFault.CMS_DAMAGED, "The signature cannot be read as CMS signed data");
  }
}
