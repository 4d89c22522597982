package dev.portalsdk.certificates.signature;

import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/** What a signer signed beside the digest of the file. */
final class SignedAttributes {

  private static final AlgorithmIdentifier SHA1 =
      new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1);

  private final byte[] digest;
  private final @Nullable ESSCertIDv2 mark;
  private final @Nullable Instant claimedTime;

  private SignedAttributes(
      byte[] digest, @Nullable ESSCertIDv2 mark, @Nullable Instant claimedTime) {
    this.digest = digest;
    this.mark = mark;
    this.claimedTime = claimedTime;
  }

  static SignedAttributes of(@Nullable ASN1Set attributes) throws FlawException {
    if (attributes == null) {
      throw missing("The signature has no signed attributes");
    }
    AttributeTable table = new AttributeTable(attributes);
    ASN1Encodable type =
        only(table, CMSAttributes.contentType)
            .orElseThrow(() -> missing("The signature does not say what kind of content it signs"));
    if (!CMSObjectIdentifiers.data.equals(type.toASN1Primitive())) {
      throw new FlawException(
          SignatureFault.BAD_ATTRIBUTE, "The signature is about another kind of content");
    }
    ASN1Encodable digest =
        only(table, CMSAttributes.messageDigest)
            .orElseThrow(() -> missing("The signature does not say the digest of the content"));
    Instant time =
        only(table, CMSAttributes.signingTime)
            .map(claimed -> Time.getInstance(claimed).getDate().toInstant())
            .orElse(null);
    return new SignedAttributes(
        ASN1OctetString.getInstance(digest).getOctets(), mark(table).orElse(null), time);
  }

  /** Returns whether this is the digest that was signed. */
  boolean haveDigest(byte[] other) {
    return MessageDigest.isEqual(digest, other);
  }

  /** Returns the time that the signer claims here, where PDF has another place for it. */
  Optional<Instant> claimedTime() {
    return Optional.ofNullable(claimedTime);
  }

  /** Returns whether they say which certificate the signer meant. */
  boolean nameCertificate() {
    return mark != null;
  }

  /** Returns whether they name this certificate, or none. */
  boolean agreeWith(X509Certificate certificate)
      throws FlawException, CertificateEncodingException {
    if (mark == null) {
      return true;
    }
    byte[] hash = Algorithms.digest(mark.getHashAlgorithm()).digest(certificate.getEncoded());
    return MessageDigest.isEqual(mark.getCertHash(), hash);
  }

  private static Optional<ESSCertIDv2> mark(AttributeTable table) throws FlawException {
    Optional<ASN1Encodable> second = only(table, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (second.isPresent()) {
      return Optional.of(SigningCertificateV2.getInstance(second.get()).getCerts()[0]);
    }
    return only(table, PKCSObjectIdentifiers.id_aa_signingCertificate)
        .map(first -> second(SigningCertificate.getInstance(first).getCerts()[0]));
  }

  private static ESSCertIDv2 second(ESSCertID first) {
    return new ESSCertIDv2(SHA1, first.getCertHash());
  }

  private static Optional<ASN1Encodable> only(AttributeTable table, ASN1ObjectIdentifier type)
      throws FlawException {
    ASN1EncodableVector found = table.getAll(type);
    if (found.size() == 0) {
      return Optional.empty();
    }
    ASN1Set values = Attribute.getInstance(found.get(0)).getAttrValues();
    if (found.size() > 1 || values.size() != 1) {
      throw new FlawException(
          SignatureFault.BAD_ATTRIBUTE, "A signed attribute does not have exactly one value");
    }
    return Optional.of(values.getObjectAt(0));
  }

  private static FlawException missing(String message) {
    return new FlawException(SignatureFault.ATTRIBUTE_MISSING, message);
  }
}
