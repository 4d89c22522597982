package dev.portalsdk.testkit.internal.signing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A CMS signature over bytes that stand elsewhere, with the attributes that PAdES asks for at its
 * baseline level B (ETSI EN 319 142-1, 6.3): content type, digest and the signer's certificate. The
 * time is not among them, because in a PDF it stands beside the signature.
 */
final class DetachedCms {

  private DetachedCms() {}

  /** Signs a content and returns the signature in DER. */
  static byte[] sign(CMSTypedData content, SigningIdentity signer) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSimpleSignerInfoGeneratorBuilder()
              .setSignedAttributeGenerator(attributes(signer.certificate()))
              .build(signer.algorithm(), signer.key(), signer.certificate()));
      generator.addCertificates(new JcaCertStore(signer.certificates()));
      return generator.generate(content, false).getEncoded(ASN1Encoding.DER);
    } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
      throw new IllegalArgumentException("This key and certificate do not sign", e);
    }
  }

  private static CMSAttributeTableGenerator attributes(X509Certificate certificate)
      throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    SigningCertificateV2 mark = new SigningCertificateV2(new ESSCertIDv2(hash));
    return parameters -> table(parameters, mark);
  }

  private static AttributeTable table(Map<?, ?> parameters, SigningCertificateV2 mark) {
    byte[] digest =
        (byte[]) requireNonNull(parameters.get(CMSAttributeTableGenerator.DIGEST), "digest");
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
    attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
    attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, mark));
    return new AttributeTable(attributes);
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }
}
