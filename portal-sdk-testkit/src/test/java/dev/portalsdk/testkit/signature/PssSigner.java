package dev.portalsdk.testkit.signature;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** Signs by RSASSA-PSS on the JDK's provider, which Bouncy Castle asks by no name. */
record PssSigner(
    PrivateKey key,
    ASN1ObjectIdentifier digest,
    MGF1ParameterSpec mask,
    ByteArrayOutputStream content)
    implements ContentSigner {

  private static final int SALT = 20;

  static PssSigner of(PrivateKey key) {
    return new PssSigner(
        key,
        NISTObjectIdentifiers.id_sha256,
        MGF1ParameterSpec.SHA256,
        new ByteArrayOutputStream());
  }

  static PssSigner sha1(PrivateKey key) {
    return new PssSigner(
        key, OIWObjectIdentifiers.idSHA1, MGF1ParameterSpec.SHA1, new ByteArrayOutputStream());
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    AlgorithmIdentifier hash = new AlgorithmIdentifier(digest);
    AlgorithmIdentifier mask = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, hash);
    RSASSAPSSparams parameters =
        new RSASSAPSSparams(hash, mask, new ASN1Integer(SALT), new ASN1Integer(1));
    return new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS, parameters);
  }

  @Override
  public OutputStream getOutputStream() {
    return content;
  }

  @Override
  public byte[] getSignature() {
    try {
      Signature signature = Signature.getInstance("RSASSA-PSS");
      signature.setParameter(
          new PSSParameterSpec(mask.getDigestAlgorithm(), "MGF1", mask, SALT, 1));
      signature.initSign(key);
      signature.update(content.toByteArray());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("The JDK signs by PSS", e);
    }
  }
}
