package dev.portalsdk.testkit.signature;

import static dev.portalsdk.testkit.signature.SignedSamples.NOON;
import static dev.portalsdk.testkit.signature.Verdicts.assertFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portalsdk.certificates.signature.CertificateVerifier;
import dev.portalsdk.certificates.signature.Finding;
import dev.portalsdk.certificates.signature.Policy;
import dev.portalsdk.certificates.signature.SignatureFault;
import dev.portalsdk.certificates.signature.SignerTrust;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.testkit.internal.signing.CertificateOrder;
import dev.portalsdk.testkit.internal.signing.PdfSigner;
import dev.portalsdk.testkit.internal.signing.SigningIdentity;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signatures that hold, by signers who may not be believed (RUNTIME 94). */
class SignerTrustTest {

  private static final Instant BEFORE = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-01-01T00:00:00Z");
  private static final CertificateOrder ORDER =
      CertificateOrder.signer("CN=Firmante", TestAuthority.NAME, 4);

  private static KeyPair keys;

  @BeforeAll
  static void generate() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
  }

  @Test
  void trustsWhomTheAuthorityVouchesFor() {
    assertThat(verify(TestAuthority.issue(ORDER, 2048)).trust()).isEqualTo(SignerTrust.TRUSTED);
  }

  @Test
  void trustsACertificateThatIsItselfAnAnchor() {
    X509Certificate own = CertificateOrder.signer("CN=A", "CN=A", 1).selfSigned(keys);
    byte[] signed = sign(identity(List.of(own)));
    CertificateVerifier verifier = CertificateVerifier.builder().trust(own).at(NOON).build();

    assertThat(verifier.verify(PortalDocument.of("a.pdf", signed)).trust())
        .isEqualTo(SignerTrust.TRUSTED);
    assertThat(SignedSamples.verify(signed).trust()).isEqualTo(SignerTrust.UNTRUSTED);
  }

  @Test
  void trustsThroughAnAuthorityInBetween() throws Exception {
    SigningIdentity between = TestAuthority.issue(authority("CN=Intermedia", true), 2048);
    SigningIdentity signer = below(between);

    assertThat(verify(signer).trust()).isEqualTo(SignerTrust.TRUSTED);
  }

  @Test
  void trustsNobodyBelowWhoIsNoAuthority() throws Exception {
    SigningIdentity between = TestAuthority.issue(authority("CN=Intermedia", false), 2048);

    assertBad(verify(below(between)), SignerTrust.UNTRUSTED, SignatureFault.SIGNER_UNTRUSTED);
  }

  @Test
  void trustsNobodyWithoutAnchors() {
    CertificateVerifier verifier = CertificateVerifier.builder().at(NOON).build();
    Verification found = verifier.verify(PortalDocument.of("a.pdf", SignedSamples.signed()));

    assertThat(found.intact()).isTrue();
    assertBad(found, SignerTrust.UNTRUSTED, SignatureFault.SIGNER_UNTRUSTED);
  }

  @Test
  void trustsNoSelfSignedCertificateOfTheSameSubject() {
    String subject = "CN=Firmante de prueba,O=portal-sdk";
    X509Certificate lookalike = CertificateOrder.signer(subject, subject, 2).selfSigned(keys);

    assertBad(
        verify(identity(List.of(lookalike))),
        SignerTrust.UNTRUSTED,
        SignatureFault.SIGNER_UNTRUSTED);
  }

  @Test
  void trustsNoRootOfTheSameSubject() {
    X509Certificate root = CertificateOrder.root(TestAuthority.NAME).selfSigned(keys);
    X509Certificate signer = ORDER.issue(keys.getPublic(), keys.getPrivate());

    assertBad(
        verify(identity(List.of(signer, root))),
        SignerTrust.UNTRUSTED,
        SignatureFault.SIGNER_UNTRUSTED);
    assertBad(
        verify(identity(List.of(signer, TestAuthority.root()))),
        SignerTrust.UNTRUSTED,
        SignatureFault.SIGNER_UNTRUSTED);
  }

  @Test
  void findsACertificateThatHadExpiredWhenItSigned() {
    SigningIdentity signer = TestAuthority.issue(ORDER.valid(BEFORE, NOON.minusSeconds(1)), 2048);

    assertBad(verify(signer), SignerTrust.EXPIRED, SignatureFault.CERTIFICATE_EXPIRED);
  }

  @Test
  void findsACertificateThatWasNotValidYet() {
    SigningIdentity signer = TestAuthority.issue(ORDER.valid(NOON.plusSeconds(1), AFTER), 2048);

    assertBad(verify(signer), SignerTrust.NOT_YET_VALID, SignatureFault.CERTIFICATE_NOT_YET_VALID);
  }

  @Test
  void acceptsTheFirstAndTheLastSecondOfACertificate() {
    SigningIdentity signer = TestAuthority.issue(ORDER.valid(NOON, NOON), 2048);

    assertThat(verify(signer).findings()).isEmpty();
  }

  @Test
  void doesNotBelieveTheTimeThatTheSignatureClaims() {
    SigningIdentity signer = TestAuthority.issue(ORDER.valid(BEFORE, NOON.plusSeconds(1)), 2048);
    CertificateVerifier later =
        CertificateVerifier.builder().trust(TestAuthority.root()).at(AFTER).build();
    Verification found = later.verify(PortalDocument.of("a.pdf", sign(signer)));

    assertThat(found.claimedSigningTime()).contains(NOON);
    assertBad(found, SignerTrust.EXPIRED, SignatureFault.CERTIFICATE_EXPIRED);
  }

  @Test
  void findsAnExpiredAuthority() {
    X509Certificate root =
        CertificateOrder.root("CN=Vieja").valid(BEFORE, NOON.minusSeconds(1)).selfSigned(keys);
    X509Certificate signer =
        CertificateOrder.signer("CN=B", "CN=Vieja", 9).issue(keys.getPublic(), keys.getPrivate());
    CertificateVerifier verifier = CertificateVerifier.builder().trust(root).at(NOON).build();
    byte[] signed = sign(identity(List.of(signer)));

    assertBad(
        verifier.verify(PortalDocument.of("a.pdf", signed)),
        SignerTrust.EXPIRED,
        SignatureFault.CERTIFICATE_EXPIRED);
  }

  @Test
  void findsACertificateThatIsNotForSigning() {
    SigningIdentity signer = TestAuthority.issue(ORDER.usage(KeyUsage.keyEncipherment), 2048);

    assertBad(verify(signer), SignerTrust.WRONG_USAGE, SignatureFault.WRONG_USAGE);
  }

  @Test
  void findsACertificateForServersAlone() throws Exception {
    assertBad(
        verify(identity(List.of(forPurpose(KeyPurposeId.id_kp_serverAuth)))),
        SignerTrust.UNTRUSTED,
        SignatureFault.WRONG_USAGE);
    assertThat(verify(identity(List.of(forPurpose(KeyPurposeId.id_kp_emailProtection)))).findings())
        .extracting(Finding::code)
        .containsExactly(SignatureFault.SIGNER_UNTRUSTED);
  }

  private static X509Certificate forPurpose(KeyPurposeId purpose) throws Exception {
    X500Name name = new X500Name("CN=Servidor");
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.ONE,
                    Date.from(BEFORE),
                    Date.from(AFTER),
                    name,
                    keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
  }

  @Test
  void doesNotGetLostAmongCertificatesOfOneName() {
    List<X509Certificate> all = new ArrayList<>();
    for (int serial = 1; serial <= 32; serial++) {
      all.add(CertificateOrder.signer("CN=Uno", "CN=Uno", serial).selfSigned(keys));
    }
    byte[] signed =
        ForgedPdf.plain()
            .sign(
                ForgedCms.by(identity(List.of(all.get(0))))
                        .bringing(all.toArray(X509Certificate[]::new))
                    ::sign);

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertBad(
                SignedSamples.verify(signed),
                SignerTrust.UNTRUSTED,
                SignatureFault.SIGNER_UNTRUSTED));
  }

  @Test
  void findsAKeyOfOnly1024Bits() {
    Verification found = verify(TestAuthority.issue(ORDER, 1024));

    assertThat(found.intact()).isTrue();
    assertBad(found, SignerTrust.WEAK, SignatureFault.WEAK_ALGORITHM);
  }

  @Test
  void findsASignatureBySha1() {
    SigningIdentity weak =
        new SigningIdentity(
            TestAuthority.rsa().key(), "SHA1withRSA", TestAuthority.rsa().certificates());
    Verification found = verify(weak);

    assertThat(found.intact()).isTrue();
    assertBad(found, SignerTrust.WEAK, SignatureFault.WEAK_ALGORITHM);
  }

  @Test
  void findsACertificateIssuedBySha1() {
    SigningIdentity weak = TestAuthority.issue(ORDER.algorithm("SHA1withRSA"), 2048);

    assertBad(verify(weak), SignerTrust.WEAK, SignatureFault.WEAK_ALGORITHM);
  }

  @Test
  void findsACertificateIssuedBySha1AndPss() throws Exception {
    X509Certificate root = CertificateOrder.root("CN=Raíz").selfSigned(keys);
    X509Certificate strong = issued("CN=Raíz", "CN=A", PssSigner.of(keys.getPrivate()));
    X509Certificate weak = issued("CN=Raíz", "CN=A", PssSigner.sha1(keys.getPrivate()));
    CertificateVerifier verifier = CertificateVerifier.builder().trust(root).at(NOON).build();

    assertThat(
            verifier.verify(PortalDocument.of("a.pdf", sign(identity(List.of(strong))))).findings())
        .isEmpty();
    assertBad(
        verifier.verify(PortalDocument.of("a.pdf", sign(identity(List.of(weak))))),
        SignerTrust.WEAK,
        SignatureFault.WEAK_ALGORITHM);
  }

  private static X509Certificate issued(String issuer, String subject, ContentSigner signer)
      throws Exception {
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    new X500Name(issuer),
                    BigInteger.TEN,
                    Date.from(BEFORE),
                    Date.from(AFTER),
                    new X500Name(subject),
                    keys.getPublic())
                .build(signer));
  }

  @Test
  void refusesASignatureByMd5() {
    SigningIdentity weak =
        new SigningIdentity(
            TestAuthority.rsa().key(), "MD5withRSA", TestAuthority.rsa().certificates());

    assertFound(verify(weak), SignatureFault.UNSUPPORTED_ALGORITHM);
  }

  @Test
  void verifiesSignaturesByPss() {
    SigningIdentity pss =
        new SigningIdentity(
            TestAuthority.rsa().key(), "RSASSA-PSS", TestAuthority.rsa().certificates());
    byte[] signed = ForgedPdf.plain().sign(ForgedCms.by(pss)::sign);

    assertThat(SignedSamples.verify(signed).findings()).isEmpty();
  }

  @Test
  void saysEverythingThatIsWrongAndTheWorstFirst() {
    SigningIdentity signer =
        TestAuthority.issue(ORDER.valid(BEFORE, BEFORE).usage(KeyUsage.keyEncipherment), 1024);
    Verification found = verify(signer);

    assertThat(found.trust()).isEqualTo(SignerTrust.WEAK);
    assertFound(
        found,
        SignatureFault.WEAK_ALGORITHM,
        SignatureFault.WRONG_USAGE,
        SignatureFault.CERTIFICATE_EXPIRED);
  }

  @Test
  void letsAPolicyTolerateWhatTheErpDecides() {
    SigningIdentity signer = TestAuthority.issue(ORDER.valid(BEFORE, BEFORE), 2048);
    Policy lenient = Policy.signedByTrusted().tolerating(SignatureFault.CERTIFICATE_EXPIRED);

    assertThat(verify(signer).acceptable(Policy.signedByTrusted())).isFalse();
    assertThat(verify(signer).acceptable(lenient)).isTrue();
    assertThat(verify(TestAuthority.issue(ORDER, 1024)).acceptable(lenient)).isFalse();
  }

  private static CertificateOrder authority(String subject, boolean authority) {
    CertificateOrder root = CertificateOrder.root(subject);
    return new CertificateOrder(
        subject,
        TestAuthority.NAME,
        8,
        root.from(),
        root.until(),
        root.usage(),
        authority,
        root.algorithm());
  }

  private static SigningIdentity below(SigningIdentity issuer) {
    X509Certificate own =
        CertificateOrder.signer("CN=Abajo", "CN=Intermedia", 1)
            .issue(keys.getPublic(), issuer.key());
    List<X509Certificate> all = new ArrayList<>(List.of(own));
    all.addAll(issuer.certificates());
    return identity(all);
  }

  private static SigningIdentity identity(List<X509Certificate> certificates) {
    return new SigningIdentity(keys.getPrivate(), "SHA256withRSA", certificates);
  }

  private static byte[] sign(SigningIdentity signer) {
    return PdfSigner.of(signer).sign(SignedSamples.unsigned(), NOON);
  }

  private static Verification verify(SigningIdentity signer) {
    return SignedSamples.verify(sign(signer));
  }

  private static void assertBad(Verification found, SignerTrust trust, ErrorCode code) {
    assertThat(found.trust()).isEqualTo(trust);
    assertFound(found, code);
    assertThat(found.acceptable(Policy.unsignedAllowed())).isFalse();
  }
}
