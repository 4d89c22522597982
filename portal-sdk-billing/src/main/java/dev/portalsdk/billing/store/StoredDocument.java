package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A document of a store, without its bytes: {@link SnapshotStore#content} gives those. Immutable
 * and thread-safe.
 *
 * @param name which document it is, and what it is about
 * @param sha256 the digest of its bytes, 64 lower-case hexadecimal digits
 * @param storedAt when it was first stored, by the store's clock
 */
public record StoredDocument(DocumentName name, String sha256, Instant storedAt) {

  /** Checks that all are there. */
  public StoredDocument {
    requireNonNull(name, "name");
    requireNonNull(sha256, "sha256");
    requireNonNull(storedAt, "storedAt");
  }
}
