package dev.portalsdk.certificates.signature;

import dev.portalsdk.certificates.internal.pdf.PdfBytes;
import dev.portalsdk.certificates.internal.pdf.SignatureEntry;
import dev.portalsdk.certificates.internal.pdf.SignatureEntry.Place;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one signature of a file and writes down what it finds. */
final class SignatureCheck {

  private static final String CADES = "ETSI.CAdES.detached";
  private static final Set<String> FORMS = Set.of(CADES, "adbe.pkcs7.detached");

  private final PdfBytes bytes;
  private final SignatureEntry entry;
  private final SignerCheck signers;
  private final Draft draft;

  SignatureCheck(PdfBytes bytes, SignatureEntry entry, SignerCheck signers, Draft draft) {
    this.bytes = bytes;
    this.entry = entry;
    this.signers = signers;
    this.draft = draft;
  }

  void run() throws IOException {
    draft.claimedTime = ClaimedTime.parse(entry.time()).orElse(null);
    SignedRanges ranges = ranges();
    try {
      Cms cms = cms();
      List<X509Certificate> certificates = certificates(cms);
      if (ranges != null) {
        compare(cms, ranges, certificates.get(0));
      }
    } catch (FlawException flaw) {
      draft.findings.add(flaw.finding());
    }
  }

  /** Returns what the signature covers, or null if it does not say that clearly. */
  private @Nullable SignedRanges ranges() {
    if (entry.isDoubled()) {
      draft.find(SignatureFault.DOUBLED_KEY, "The signature says twice where it is");
      return null;
    }
    try {
      SignedRanges ranges = SignedRanges.of(entry, bytes.size());
      draft.coverage = coverage(ranges);
      return ranges;
    } catch (FlawException flaw) {
      draft.findings.add(flaw.finding());
      return null;
    }
  }

  private Coverage coverage(SignedRanges ranges) {
    Optional<Place> contents = entry.contents();
    if (contents.isPresent() && !ranges.leaveOut(contents.get())) {
      draft.find(
          SignatureFault.HIDDEN_BYTES, "The signature leaves out bytes that are not its own");
    }
    if (contents.isEmpty() || !ranges.leaveOut(contents.get())) {
      return Coverage.PARTIAL;
    }
    return ranges.secondEnd() == bytes.size() ? Coverage.WHOLE_FILE : Coverage.EXTENDED;
  }

  private Cms cms() throws IOException, FlawException {
    if (!FORMS.contains(entry.subFilter())) {
      throw new FlawException(
          SignatureFault.UNSUPPORTED_FORM, "The signature has a form that is not known here");
    }
    Contents contents = Contents.read(bytes, place());
    if (!contents.isPaddedWithZeros()) {
      draft.coverage = Coverage.PARTIAL;
      draft.find(
          SignatureFault.PADDING_NOT_ZERO, "After the signature stands something that is not zero");
    }
    return Cms.read(contents.cms());
  }

  private Place place() throws FlawException {
    if (entry.isDoubled() || entry.contents().isEmpty()) {
      throw new FlawException(
          SignatureFault.BAD_CONTENTS, "The signature is not one string of hexadecimal digits");
    }
    return entry.contents().get();
  }

  private List<X509Certificate> certificates(Cms cms) throws FlawException {
    List<X509Certificate> certificates = cms.certificates();
    draft.signer = certificates.get(0);
    draft.trust = signers.judge(certificates, cms.isWeak(), draft);
    return certificates;
  }

  private void compare(Cms cms, SignedRanges ranges, X509Certificate signer)
      throws IOException, FlawException {
    SignedAttributes attributes = cms.attributes();
    checkMark(attributes, signer);
    byte[] digest = ranges.digest(bytes, cms.digest());
    draft.digest = Digest.DIFFERS;
    if (!attributes.haveDigest(digest)) {
      draft.find(SignatureFault.CONTENT_CHANGED, "The file is not what was signed");
    } else if (!cms.isSignedBy(signer)) {
      draft.find(
          SignatureFault.SIGNATURE_INVALID,
          "The key of the certificate did not make the signature");
    } else {
      draft.digest = Digest.MATCHES;
    }
  }

  private void checkMark(SignedAttributes attributes, X509Certificate signer) throws FlawException {
    if (entry.subFilter().equals(CADES) && !attributes.nameCertificate()) {
      draft.find(
          SignatureFault.ATTRIBUTE_MISSING,
          "The signature does not say which certificate it means");
    }
    try {
      if (!attributes.agreeWith(signer)) {
        throw new FlawException(
            SignatureFault.CERTIFICATE_SUBSTITUTED,
            "The signature means another certificate than it brings");
      }
    } catch (CertificateEncodingException e) {
      throw new FlawException(
          SignatureFault.CERTIFICATE_DAMAGED, "The signer's certificate cannot be written");
    }
    if (draft.claimedTime == null) {
      draft.claimedTime = attributes.claimedTime().orElse(null);
    }
  }
}
