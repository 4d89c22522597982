package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A document of a store, without its bytes: {@link SnapshotStore#content} gives those. Immutable
 * and thread-safe.
 *
 * @param name which document it is, and what it is about
 * @param sha256 the digest of its bytes, 64 lower-case hexadecimal digits
 * @param storedAt when it was first stored, by the store's clock
 */
public record StoredDocument(DocumentName name, String sha256, Instant storedAt) {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks that all are there.
   *
   * @throws IllegalArgumentException if the digest has another form
   */
  public StoredDocument {
    requireNonNull(name, "name");
    requireNonNull(storedAt, "storedAt");
    if (!DIGEST.matcher(requireNonNull(sha256, "sha256")).matches()) {
      throw new IllegalArgumentException("A digest is 64 lower-case hexadecimal digits");
    }
  }
}
