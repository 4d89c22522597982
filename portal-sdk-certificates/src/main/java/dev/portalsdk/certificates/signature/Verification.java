package dev.portalsdk.certificates.signature;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.coverage.CertificateContent;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link CertificateVerifier} found out about a document: what its signature covers, whether
 * the bytes are those that were signed, and by whom.
 *
 * <pre>{@code
 * Verification verification = verifier.verify(document);
 * if (!verification.acceptable(Policy.signedByTrusted())) {
 *   verification.findings().forEach(finding -> log.warn(finding.message()));
 * }
 * }</pre>
 *
 * <p>If a file has several signatures it is about the first. This class is immutable and
 * thread-safe.
 */
public final class Verification {

  private final Coverage coverage;
  private final Digest digest;
  private final SignerTrust trust;
  private final Changes changes;
  private final int signatures;
  private final Instant checkedAt;
  private final @Nullable Instant claimedTime;
  private final @Nullable X509Certificate signer;
  private final @Nullable CertificateContent content;
  private final List<Finding> findings;

  Verification(Draft draft) {
    this.coverage = draft.coverage;
    this.digest = draft.digest;
    this.trust = draft.trust;
    this.signatures = draft.signatures;
    this.checkedAt = draft.moment;
    this.claimedTime = draft.claimedTime;
    this.signer = draft.signer;
    this.changes = draft.changes;
    this.content = draft.content;
    this.findings = List.copyOf(draft.findings);
  }

  /** Returns how much of the file the signature covers. */
  public Coverage coverage() {
    return coverage;
  }

  /** Returns whether the bytes that it covers are those that were signed. */
  public Digest digest() {
    return digest;
  }

  /** Returns whether the signer may be believed. */
  public SignerTrust trust() {
    return trust;
  }

  /** Returns what happened since, against what the signer permits. */
  public Changes changes() {
    return changes;
  }

  /** Returns how many signatures the file has, at most a hundred. */
  public int signatures() {
    return signatures;
  }

  /** Returns the moment for which {@link #trust()} is said. */
  public Instant checkedAt() {
    return checkedAt;
  }

  /**
   * Returns when the signature says that it was made. That is a claim of whoever signed, and
   * nothing here is decided by it.
   */
  public Optional<Instant> claimedSigningTime() {
    return Optional.ofNullable(claimedTime);
  }

  /** Returns the certificate that the signature names, believed or not: subject, issuer, serial. */
  public Optional<X509Certificate> signer() {
    return Optional.ofNullable(signer);
  }

  /** Returns what the certificate says, if that was asked for and could be read. */
  public Optional<CertificateContent> content() {
    return Optional.ofNullable(content);
  }

  /** Returns everything that is wrong, in the order in which it was found; empty if nothing is. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns whether one signature covers the whole file and holds. By whom it is, {@link #trust()}
   * says.
   */
  public boolean intact() {
    return signatures == 1 && coverage == Coverage.WHOLE_FILE && digest == Digest.MATCHES;
  }

  /**
   * Returns whether a policy accepts the document.
   *
   * @param policy such as {@link Policy#signedByTrusted()}
   */
  public boolean acceptable(Policy policy) {
    return requireNonNull(policy, "policy").accepts(this);
  }

  /** Returns the verdict without the signer, who may be a person. */
  @Override
  public String toString() {
    return "Verification["
        + coverage
        + ", "
        + digest
        + ", "
        + trust
        + ", "
        + changes
        + ", "
        + findings
        + "]";
  }
}
