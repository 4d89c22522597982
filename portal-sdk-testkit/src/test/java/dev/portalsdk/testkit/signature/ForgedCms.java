package dev.portalsdk.testkit.signature;

import dev.portalsdk.testkit.internal.signing.SigningIdentity;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signatures as no careful signer makes them, each valid in all but one thing. */
final class ForgedCms {

  private final List<SigningIdentity> signers = new ArrayList<>();
  private List<X509Certificate> certificates = new ArrayList<>();
  private UnaryOperator<AttributeTable> attributes = table -> table;
  private boolean direct;
  private boolean encapsulated;
  private X509Certificate marked;
  private String encoding = "DER";

  private ForgedCms(SigningIdentity signer) {
    signers.add(signer);
    certificates.addAll(signer.certificates());
    marked = signer.certificate();
  }

  static ForgedCms by(SigningIdentity signer) {
    return new ForgedCms(signer);
  }

  static ForgedCms plain() {
    return by(TestAuthority.rsa());
  }

  ForgedCms alsoBy(SigningIdentity signer) {
    signers.add(signer);
    return this;
  }

  ForgedCms bringing(X509Certificate... brought) {
    certificates = List.of(brought);
    return this;
  }

  ForgedCms meaning(X509Certificate certificate) {
    marked = certificate;
    return this;
  }

  ForgedCms without(ASN1ObjectIdentifier attribute) {
    attributes = table -> table.remove(attribute);
    return this;
  }

  ForgedCms with(ASN1ObjectIdentifier attribute, ASN1Encodable value) {
    attributes = table -> table.remove(attribute).add(attribute, value);
    return this;
  }

  ForgedCms alsoWith(ASN1ObjectIdentifier attribute, ASN1Encodable value) {
    attributes = table -> table.add(attribute, value);
    return this;
  }

  ForgedCms withoutAttributes() {
    direct = true;
    return this;
  }

  ForgedCms withContent() {
    encapsulated = true;
    return this;
  }

  ForgedCms encoded(String encoding) {
    this.encoding = encoding;
    return this;
  }

  byte[] sign(byte[] content) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      for (SigningIdentity signer : signers) {
        generator.addSignerInfoGenerator(
            new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setDirectSignature(direct)
                .setSignedAttributeGenerator(generated())
                .build(content(signer), signer.certificate()));
      }
      generator.addCertificates(new JcaCertStore(certificates));
      return generator
          .generate(new CMSProcessableByteArray(content), encapsulated)
          .toASN1Structure()
          .getEncoded(encoding);
    } catch (Exception e) {
      throw new AssertionError("Even a forger can sign", e);
    }
  }

  private static ContentSigner content(SigningIdentity signer) throws Exception {
    return signer.algorithm().equals("RSASSA-PSS")
        ? PssSigner.of(signer.key())
        : new JcaContentSignerBuilder(signer.algorithm()).build(signer.key());
  }

  private CMSAttributeTableGenerator generated() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(marked.getEncoded());
    DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
    return parameters ->
        attributes.apply(
            usual
                .getAttributes(parameters)
                .add(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new SigningCertificateV2(new ESSCertIDv2(hash))));
  }
}
