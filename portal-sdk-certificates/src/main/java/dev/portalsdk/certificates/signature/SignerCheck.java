package dev.portalsdk.certificates.signature;

import dev.portalsdk.core.error.ErrorCode;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Judges the certificate of a signer by the trust anchors, its dates and what it is for. */
final class SignerCheck {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  /** Any purpose, e-mail, documents (RFC 9336, Microsoft, Adobe). */
  private static final Set<String> PURPOSES =
      Set.of(
          "2.5.29.37.0",
          "1.3.6.1.5.5.7.3.4",
          "1.3.6.1.5.5.7.3.36",
          "1.3.6.1.4.1.311.10.3.12",
          "1.2.840.113583.1.1.5");

  private final TrustChains chains;

  SignerCheck(TrustChains chains) {
    this.chains = chains;
  }

  /**
   * Returns the trust and writes down all that is wrong.
   *
   * @param certificates what the signature brings, the signer's first
   * @param weak whether the signature itself proves nothing by its algorithms
   */
  SignerTrust judge(List<X509Certificate> certificates, boolean weak, Draft draft) {
    return new Judgement(certificates.get(0), draft).trust(certificates, weak);
  }

  private final class Judgement {
    private final X509Certificate signer;
    private final Draft draft;
    private final EnumSet<SignerTrust> found = EnumSet.of(SignerTrust.TRUSTED);

    Judgement(X509Certificate signer, Draft draft) {
      this.signer = signer;
      this.draft = draft;
    }

    SignerTrust trust(List<X509Certificate> certificates, boolean weak) {
      List<X509Certificate> chain = chains.from(certificates);
      if (chain.isEmpty()) {
        blame(
            SignerTrust.UNTRUSTED,
            SignatureFault.SIGNER_UNTRUSTED,
            "No trust anchor vouches for the signer's certificate");
      }
      List<X509Certificate> known = chain.isEmpty() ? List.of(signer) : chain;
      strength(known, weak);
      usage();
      known.forEach(this::dates);
      return found.iterator().next();
    }

    private void strength(List<X509Certificate> chain, boolean weak) {
      boolean weakKey =
          chain.stream().anyMatch(certificate -> Algorithms.isWeak(certificate.getPublicKey()));
      List<X509Certificate> issued = chain.subList(0, Math.max(1, chain.size() - 1));
      boolean weaklyIssued = issued.stream().anyMatch(Algorithms::isWeaklySigned);
      if (weak || weakKey || weaklyIssued) {
        blame(
            SignerTrust.WEAK,
            SignatureFault.WEAK_ALGORITHM,
            "A key, or an algorithm of the signature or of a certificate, is too weak");
      }
    }

    private void usage() {
      if (!isForSigning()) {
        blame(
            SignerTrust.WRONG_USAGE,
            SignatureFault.WRONG_USAGE,
            "The signer's certificate is not for signing documents");
      }
    }

    private boolean isForSigning() {
      boolean[] usage = signer.getKeyUsage();
      if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
        return false;
      }
      try {
        List<String> purposes = signer.getExtendedKeyUsage();
        return purposes == null || purposes.stream().anyMatch(PURPOSES::contains);
      } catch (CertificateParsingException e) {
        return false;
      }
    }

    private void dates(X509Certificate certificate) {
      Instant moment = draft.moment;
      if (moment.isBefore(certificate.getNotBefore().toInstant())) {
        blame(
            SignerTrust.NOT_YET_VALID,
            SignatureFault.CERTIFICATE_NOT_YET_VALID,
            "A certificate of the signature is not valid yet");
      }
      if (moment.isAfter(certificate.getNotAfter().toInstant())) {
        blame(
            SignerTrust.EXPIRED,
            SignatureFault.CERTIFICATE_EXPIRED,
            "A certificate of the signature is not valid any more");
      }
    }

    private void blame(SignerTrust trust, ErrorCode code, String message) {
      if (found.add(trust)) {
        draft.find(code, message);
      }
    }
  }
}
