package dev.portalsdk.certificates.signature;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.core.error.ErrorCode;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict that is being found; it starts at the worst. */
final class Draft {

  final Instant moment;
  final List<Finding> findings = new ArrayList<>();
  Coverage coverage = Coverage.PARTIAL;
  Digest digest = Digest.NOT_CHECKABLE;
  SignerTrust trust = SignerTrust.UNKNOWN_CERTIFICATE;
  Changes changes = Changes.NOT_JUDGED;
  int signatures;
  @Nullable Instant claimedTime;
  @Nullable X509Certificate signer;
  @Nullable CertificateContent content;

  Draft(Instant moment) {
    this.moment = moment;
  }

  void find(ErrorCode code, String message) {
    findings.add(new Finding(code, message));
  }

  Verification verification() {
    return new Verification(this);
  }
}
