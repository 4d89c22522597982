package dev.portalsdk.testkit.signature;

import static dev.portalsdk.testkit.signature.Verdicts.assertFound;
import static dev.portalsdk.testkit.signature.Verdicts.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.portalsdk.certificates.signature.Coverage;
import dev.portalsdk.certificates.signature.Digest;
import dev.portalsdk.certificates.signature.SignatureFault;
import dev.portalsdk.certificates.signature.SignerTrust;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.testkit.internal.signing.CertificateOrder;
import dev.portalsdk.testkit.internal.signing.SigningIdentity;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures that are valid in all but one thing, or in nothing (RUNTIME 94). */
class HostileCmsTest {

  private static final ForgedPdf PDF = ForgedPdf.plain();

  @TempDir Path folder;

  @Test
  void refusesASignatureThatCarriesAContent() {
    assertUnreadable(ForgedCms.plain().withContent(), SignatureFault.CMS_NOT_DETACHED);
  }

  @Test
  void refusesASignatureWithoutSignedAttributes() {
    assertUnreadable(ForgedCms.plain().withoutAttributes(), SignatureFault.ATTRIBUTE_MISSING);
  }

  @Test
  void refusesASignatureWithoutContentType() {
    assertUnreadable(
        ForgedCms.plain().without(CMSAttributes.contentType), SignatureFault.ATTRIBUTE_MISSING);
  }

  @Test
  void refusesASignatureWithoutMessageDigest() {
    assertUnreadable(
        ForgedCms.plain().without(CMSAttributes.messageDigest), SignatureFault.ATTRIBUTE_MISSING);
  }

  @Test
  void refusesAnotherContentType() {
    assertUnreadable(
        ForgedCms.plain().with(CMSAttributes.contentType, CMSObjectIdentifiers.envelopedData),
        SignatureFault.BAD_ATTRIBUTE);
  }

  @Test
  void refusesTwoMessageDigests() {
    assertUnreadable(
        ForgedCms.plain().alsoWith(CMSAttributes.messageDigest, new DEROctetString(new byte[32])),
        SignatureFault.BAD_ATTRIBUTE);
  }

  @Test
  void findsAnotherMessageDigest() {
    Verification found =
        verify(
            ForgedCms.plain().with(CMSAttributes.messageDigest, new DEROctetString(new byte[32])));

    assertThat(found.digest()).isEqualTo(Digest.DIFFERS);
    assertFound(found, SignatureFault.CONTENT_CHANGED);
  }

  @Test
  void findsThatNoCertificateIsNamed() {
    Verification found =
        verify(ForgedCms.plain().without(PKCSObjectIdentifiers.id_aa_signingCertificateV2));

    assertThat(found.intact()).isTrue();
    assertFound(found, SignatureFault.ATTRIBUTE_MISSING);
  }

  @Test
  void refusesAnotherCertificateThanTheSignerMeant() {
    assertUnreadable(
        ForgedCms.plain().meaning(TestAuthority.root()), SignatureFault.CERTIFICATE_SUBSTITUTED);
  }

  @Test
  void refusesASignatureWithoutItsCertificate() {
    for (ForgedCms absent :
        new ForgedCms[] {
          ForgedCms.plain().bringing(), ForgedCms.plain().bringing(TestAuthority.root())
        }) {
      Verification found = verify(absent);

      assertThat(found.trust()).isEqualTo(SignerTrust.UNKNOWN_CERTIFICATE);
      assertThat(found.signer()).isEmpty();
      assertFound(found, SignatureFault.CERTIFICATE_ABSENT);
      assertRefused(found);
    }
  }

  @Test
  void refusesTwoSigners() {
    assertUnreadable(ForgedCms.plain().alsoBy(TestAuthority.ec()), SignatureFault.NOT_ONE_SIGNER);
  }

  @Test
  void refusesTwoCertificatesOfOneIssuerAndSerialNumber() {
    SigningIdentity clash =
        TestAuthority.issue(CertificateOrder.signer("CN=Otro", TestAuthority.NAME, 2), 2048);
    Verification found =
        verify(ForgedCms.plain().bringing(TestAuthority.rsa().certificate(), clash.certificate()));

    assertThat(found.trust()).isEqualTo(SignerTrust.UNKNOWN_CERTIFICATE);
    assertFound(found, SignatureFault.CERTIFICATE_AMBIGUOUS);
    assertRefused(found);
  }

  @Test
  void findsASignatureOfAnotherKey() {
    SigningIdentity thief =
        new SigningIdentity(
            TestAuthority.issue(CertificateOrder.signer("CN=X", TestAuthority.NAME, 77), 2048)
                .key(),
            "SHA256withRSA",
            TestAuthority.rsa().certificates());
    Verification found = verify(ForgedCms.by(thief));

    assertThat(found.digest()).isEqualTo(Digest.DIFFERS);
    assertFound(found, SignatureFault.SIGNATURE_INVALID);
    assertRefused(found);
  }

  @Test
  void refusesIndefiniteLengths() {
    assertUnreadable(ForgedCms.plain().encoded("BER"), SignatureFault.CMS_NOT_DER);
  }

  @Test
  void refusesAnOctetStringOfMegabytesWithoutLoadingIt() throws Exception {
    refusesAnOctetStringOf(4_000_000);
  }

  @Test
  @Tag("proof")
  void refusesAnOctetStringOfAHundredMegabytesWithoutLoadingIt() throws Exception {
    refusesAnOctetStringOf(100_000_000);
  }

  private void refusesAnOctetStringOf(int length) throws Exception {
    byte[] small = PDF.withRange("0 1 2 3");
    Path file = folder.resolve("large.pdf");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(small, 0, (int) PDF.range()[1] + 1);
      out.write(SignedSamples.bytes("0484" + HexFormat.of().toHexDigits(length)));
      byte[] zeros = SignedSamples.bytes("0".repeat(2_000));
      for (int i = 0; i < length; i += 1_000) {
        out.write(zeros);
      }
      out.write(small, (int) PDF.range()[2] - 1, (int) PDF.range()[3] + 1);
    }
    PortalDocument document = PortalDocument.of("large.pdf", file);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Verification found = SignedSamples.verifier().verify(document);

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2_000_000);
    assertFound(found, SignatureFault.SIGNATURE_TOO_LARGE);
  }

  @Test
  void refusesAnOctetStringThatOnlySaysItIsSoLong() {
    byte[] file = PDF.sign(content -> HexFormat.of().parseHex("048405f5e100"));

    assertFound(SignedSamples.verify(file), SignatureFault.CMS_DAMAGED);
  }

  @Test
  void refusesTenThousandNestedSequences() {
    ByteArrayOutputStream nested = new ByteArrayOutputStream();
    for (int i = 10_000; i > 0; i--) {
      int inner = (i - 1) * 4;
      nested.writeBytes(new byte[] {0x30, (byte) 0x82, (byte) (inner >> 8), (byte) inner});
    }
    byte[] digits = SignedSamples.bytes(HexFormat.of().formatHex(nested.toByteArray()));

    assertFound(SignedSamples.verify(around(digits)), SignatureFault.CMS_DAMAGED);
  }

  @Test
  void refusesWhatIsNoSignature() {
    for (String hex : new String[] {"3000", "30020500", "0500", "00", "30030201", "ff", "3f8100"}) {
      byte[] file = PDF.sign(content -> HexFormat.of().parseHex(hex));

      assertRefused(SignedSamples.verify(file));
      assertFound(SignedSamples.verify(file), SignatureFault.CMS_DAMAGED);
    }
  }

  @Test
  void refusesALengthThatIsNotWrittenTheShortWay() {
    byte[] file = PDF.sign(content -> HexFormat.of().parseHex("3081020500"));

    assertFound(SignedSamples.verify(file), SignatureFault.CMS_NOT_DER);
  }

  @Test
  void findsWhatStandsInThePaddingOfTheSignature() {
    byte[] file = PDF.sign();
    int padding = SignedSamples.text(file).indexOf("0000>");
    file[padding] = '1';
    Verification found = SignedSamples.verify(file);

    assertThat(found.digest()).isEqualTo(Digest.MATCHES);
    assertThat(found.coverage()).isEqualTo(Coverage.PARTIAL);
    assertFound(found, SignatureFault.PADDING_NOT_ZERO);
    assertRefused(found);
  }

  @Test
  void refusesWhatAreNoDigitsInTheSignature() {
    byte[] file = PDF.sign();
    file[SignedSamples.text(file).indexOf("/Contents <") + 40] = 'g';

    assertFound(SignedSamples.verify(file), SignatureFault.BAD_CONTENTS);
  }

  @Test
  void survivesEveryDamageToTheSignature() {
    byte[] cms = ForgedCms.plain().sign(new byte[0]);
    int start = (int) PDF.range()[1];
    byte[] file = PDF.sign();
    for (int i = 0; i < cms.length; i += 3) {
      for (int bit = 0; bit < 8; bit += 3) {
        byte[] damaged = file.clone();
        int place = start + 1 + 2 * i;
        int value = HexFormat.fromHexDigits(SignedSamples.text(damaged), place, place + 2);
        byte[] digits = SignedSamples.bytes(HexFormat.of().toHexDigits((byte) (value ^ 1 << bit)));
        System.arraycopy(digits, 0, damaged, place, 2);

        SignedSamples.verify(damaged).toString();
      }
    }
  }

  /** A file with these digits in the place of the signature. */
  private static byte[] around(byte[] digits) {
    byte[] small = PDF.withRange("0 1 2 3");
    long[] range = PDF.range();
    byte[] file = new byte[small.length - (int) (range[2] - range[1]) + digits.length + 2];
    System.arraycopy(small, 0, file, 0, (int) range[1] + 1);
    System.arraycopy(digits, 0, file, (int) range[1] + 1, digits.length);
    int rest = small.length - (int) range[2] + 1;
    System.arraycopy(small, small.length - rest, file, file.length - rest, rest);
    return file;
  }

  private static Verification verify(ForgedCms cms) {
    return SignedSamples.verify(PDF.sign(cms::sign));
  }

  private static void assertUnreadable(ForgedCms cms, ErrorCode code) {
    Verification found = verify(cms);

    assertThat(found.coverage()).isEqualTo(Coverage.WHOLE_FILE);
    assertThat(found.digest()).isEqualTo(Digest.NOT_CHECKABLE);
    assertFound(found, code);
    assertRefused(found);
  }
}
