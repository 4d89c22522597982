package dev.portalsdk.testkit.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.certificates.signature.Finding;
import dev.portalsdk.certificates.signature.Policy;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.core.error.ErrorCode;

/** What tests of refused documents say of the verdict. */
final class Verdicts {

  private Verdicts() {}

  static void assertFound(Verification found, ErrorCode... codes) {
    assertThat(found.findings()).extracting(Finding::code).contains(codes);
    assertThat(found.findings()).extracting(Finding::message).allMatch(text -> !text.isBlank());
    assertThat(found.acceptable(Policy.signedByTrusted())).isFalse();
  }

  static void assertRefused(Verification found) {
    assertThat(found.intact()).as("%s", found).isFalse();
    assertThat(found.findings()).isNotEmpty();
    assertThat(found.acceptable(Policy.signedByTrusted())).isFalse();
    assertThat(found.acceptable(Policy.unsignedAllowed())).isFalse();
  }
}
