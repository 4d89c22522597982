package dev.portalsdk.certificates.signature;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which documents an ERP accepts, decided once.
 *
 * <pre>{@code
 * Policy policy = Policy.signedByTrusted().tolerating(SignatureFault.CERTIFICATE_EXPIRED);
 * }</pre>
 *
 * <p>No policy accepts a signed document that is not {@linkplain Verification#intact() intact}.
 * This class is immutable and thread-safe.
 */
public final class Policy {

  private final boolean unsigned;
  private final Set<ErrorCode> tolerated;

  private Policy(boolean unsigned, Set<ErrorCode> tolerated) {
    this.unsigned = unsigned;
    this.tolerated = tolerated;
  }

  /** Returns one that accepts intact documents, signed by a trusted signer, with no finding. */
  public static Policy signedByTrusted() {
    return new Policy(false, Set.of());
  }

  /**
   * Returns one that accepts also what nobody signed. Whoever changes a signed document can take
   * its signature away: this is for portals that do not sign.
   */
  public static Policy unsignedAllowed() {
    return new Policy(true, Set.of());
  }

  /**
   * Returns one that accepts documents with these findings too.
   *
   * @param codes such as {@link SignatureFault#ACTIVE_CONTENT}
   */
  public Policy tolerating(ErrorCode... codes) {
    Set<ErrorCode> all = new HashSet<>(tolerated);
    all.addAll(List.of(codes));
    return new Policy(unsigned, Set.copyOf(all));
  }

  boolean accepts(Verification verification) {
    requireNonNull(verification, "verification");
    boolean whole = verification.coverage() == Coverage.UNSIGNED ? unsigned : verification.intact();
    return whole
        && verification.findings().stream().allMatch(finding -> tolerated.contains(finding.code()));
  }
}
