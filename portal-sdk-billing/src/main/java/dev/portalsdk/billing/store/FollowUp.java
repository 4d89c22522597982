package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row that its list had when it was last read to its end, and when something was last asked about
 * it: what a sync goes by to ask again, or not.
 *
 * <p>This class is immutable, and thread-safe if the row is.
 *
 * @param <T> what kind of row
 */
public final class FollowUp<T> {

  private final ListName<T> list;
  private final Question question;
  private final T row;
  private final String key;
  private final long version;
  private final Instant changedAt;
  private final long askedVersion;
  private final @Nullable Instant askedAt;

  FollowUp(
      ListName<T> list,
      Question question,
      KeptRow kept,
      Instant changedAt,
      long askedVersion,
      @Nullable Instant askedAt) {
    this.list = requireNonNull(list, "list");
    this.question = requireNonNull(question, "question");
    this.row = StoredFields.read(list.type(), kept.body(), kept.shown());
    this.key = kept.key();
    this.version = kept.version();
    this.changedAt = changedAt;
    this.askedVersion = askedVersion;
    this.askedAt = askedAt;
  }

  /** Returns the row in its last version. */
  public T row() {
    return row;
  }

  /** Returns since when it is as it is now, by the store's clock. */
  public Instant changedAt() {
    return changedAt;
  }

  /** Returns when the question was last answered, empty if it never was. */
  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  /** Returns whether it has changed since the question was answered, or it never was. */
  public boolean isNew() {
    return askedAt == null || askedVersion < version;
  }

  ListName<T> list() {
    return list;
  }

  Question question() {
    return question;
  }

  String key() {
    return key;
  }

  long version() {
    return version;
  }

  /** Returns the question and whether it is new, such as {@code ORDERS, new}. */
  @Override
  public String toString() {
    return question + (isNew() ? ", new" : ", asked " + askedAt);
  }
}
